import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Notice } from '../../../ui/notice.tsx';
import type { Session } from '../../api/session.ts';
import { AccountView } from '../account/account-view.tsx';
import { AuditView } from '../audit/audit-view.tsx';
import { DashboardView } from '../dashboard/dashboard-view.tsx';
import { DecisionBar } from '../decision/decision-bar.tsx';
import { DecisionDialog } from '../decision/decision-dialog.tsx';
import { ExportsView } from '../exporting/exports-view.tsx';
import { FeedView } from '../feed/feed-view.tsx';
import { HelpDialog } from '../help/help-dialog.tsx';
import { shownCampaign, useDesk, useLanguage } from '../state/desk.ts';
import type { Route } from '../state/route.ts';
import { WatchView } from '../watch/watch-view.tsx';
import { UsersView } from '../users/users-view.tsx';
import { shellWords } from '../words/shell-words.ts';
import { ThreePanes } from './three-panes.tsx';
import { TopBar } from './top-bar.tsx';
import { useArrival } from './use-arrival.ts';
import { useKeys } from './use-keys.ts';
import { useNews } from './use-news.ts';
import { useShown } from './use-shown.ts';

/** All that somebody who is logged in sees. */
export function Workplace({ session }: { readonly session: Session }): JSX.Element {
  const desk = useDesk();
  const words = shellWords[useLanguage()];
  const main = useRef<HTMLElement>(null);
  useNews();
  useShown();
  useKeys();
  useArrival(main);
  const campaign = shownCampaign(desk);
  const pending = desk.deciding.pending.value;
  return (
    <div class="c-workplace" data-view={desk.route.value.view}>
      <button type="button" class="c-skip" onClick={() => main.current?.focus()}>
        {words.skip}
      </button>
      <TopBar session={session} />
      <main ref={main} tabIndex={-1}>
        <h1 class="v-spoken">{words.name}</h1>
        {views[desk.route.value.view](session, words.notFound)}
      </main>
      <DecisionBar />
      {campaign && pending && (
        <DecisionDialog key={`${campaign.id} ${pending}`} campaign={campaign} decision={pending} />
      )}
      {desk.helpOpen.value && <HelpDialog />}
      <p class="v-spoken" role="status">
        {desk.announcement.value}
      </p>
    </div>
  );
}

type Views = Readonly<Record<Route['view'], (session: Session, notFound: string) => JSX.Element>>;

const views: Views = {
  queue: () => <ThreePanes />,
  watch: () => <WatchView />,
  feed: () => <FeedView />,
  dashboard: () => <DashboardView />,
  exports: () => <ExportsView />,
  audit: () => <AuditView />,
  users: () => <UsersView />,
  account: (session) => <AccountView session={session} />,
  'not-found': (_session, notFound) => <Notice kind="note" title={notFound} />,
};
