import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Dashboard } from '../../api/dashboard.ts';
import { Page } from '../parts/page.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { Segments } from '../parts/segments.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { useRemote } from '../state/use-remote.ts';
import { dashboardWords } from '../words/dashboard-words.ts';
import { shellWords } from '../words/shell-words.ts';
import { Confusion } from './confusion.tsx';
import { dayText, periodOf } from './period.ts';
import { Tiles } from './tiles.tsx';
import { Top } from './top.tsx';
import { Happened, Volume } from './volume.tsx';

const periods = ['7', '30', '90'] as const;

/** What a team leader wants to know, on one page that prints. */
export function DashboardView(): JSX.Element {
  const { client } = useDesk();
  const language = useLanguage();
  const words = dashboardWords[language];
  const [days, setDays] = useState<(typeof periods)[number]>('30');
  const { from, to } = periodOf(Number(days), new Date());
  const question = () => client.dashboard(from, to);
  const dashboard = useRemote(question, days);
  return (
    <Page
      title={words.title}
      lead={words.between(dayText(from, language), dayText(to, language))}
      tools={
        <div class="v-row c-noprint">
          <Segments
            label={words.period}
            choices={periods.map((value) => ({ value, label: words.days[value] }))}
            chosen={days}
            onChoose={setDays}
          />
          <Button onPress={() => print()}>{shellWords[language].print}</Button>
        </div>
      }
    >
      <RemoteView remote={dashboard.now.value} onRetry={() => void dashboard.ask(question)}>
        {(value) => <Content dashboard={value} />}
      </RemoteView>
    </Page>
  );
}

function Content({ dashboard }: { readonly dashboard: Dashboard }): JSX.Element {
  const words = dashboardWords[useLanguage()];
  return (
    <div class="c-dashboard">
      <Tiles dashboard={dashboard} />
      {dashboard.reports === 0 ? (
        <EmptyState icon="pulse" title={words.empty.title}>
          {words.empty.text}
        </EmptyState>
      ) : (
        <div class="c-figures">
          <Volume dashboard={dashboard} />
          <Happened happened={dashboard.happened} />
          <Confusion cells={dashboard.confusion} />
          <Top campaigns={dashboard.top} />
        </div>
      )}
    </div>
  );
}
