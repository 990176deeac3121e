import type { JSX } from 'preact';
import { Button } from '../../../ui/button.tsx';
import { Contacts } from '../../../ui/contacts.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Logo } from '../../../ui/logo.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SecurityMarkSign } from '../../../ui/security-mark.tsx';
import type { TabState } from '../../protocol/page-state.ts';
import type { SettingsView } from '../../protocol/settings.ts';
import { useAnswer } from '../answer.ts';
import { WhenAnswered } from '../when-answered.tsx';
import { Found } from './found.tsx';
import type { PopupPort } from './popup-port.ts';
import { popupWords } from './popup-words.ts';
import { RecentReports } from './recent-reports.tsx';

/** The popup: what was found on the page, reports, whom to call, and the ways to everything else. */
export function PopupPage({
  port,
  settings: { inForce, organisation },
}: {
  readonly port: PopupPort;
  readonly settings: SettingsView;
}): JSX.Element {
  const { language, mark } = inForce;
  const words = popupWords[language];
  const tab = useAnswer(port.readTab);
  const reports = useAnswer(port.listReports);
  const state = tab.asked.state === 'answered' ? tab.asked.answer : undefined;
  return (
    <div class="p-page p-popup">
      <header class="p-head">
        <Logo />
        <h1 class="p-head__name">{words.title}</h1>
        {mark && <SecurityMarkSign mark={mark} language={language} />}
      </header>
      <main class="p-main">
        {state && <Broken tab={state} {...{ port, language }} />}
        <section class="p-section">
          <h2>{words.onThisPage}</h2>
          <WhenAnswered asked={tab.asked} again={tab.again} language={language}>
            {(found) => <Found tab={found} port={port} language={language} />}
          </WhenAnswered>
        </section>
        <nav class="p-menu">
          {state?.tab !== undefined && isWebmail(state) && (
            <LogOutNow tab={state.tab} port={port} label={words.logOut} />
          )}
          <Button icon="letterOpen" onPress={() => port.openPage('check')}>
            {words.check}
          </Button>
          <Button icon="gear" onPress={() => port.openPage('options')}>
            {words.options}
          </Button>
          <Button icon="pulse" onPress={() => port.openPage('diagnostics')}>
            {words.diagnostics}
          </Button>
        </nav>
        <Disclosure title={words.contacts}>
          <Contacts contacts={organisation.contacts} language={language} />
        </Disclosure>
        <Disclosure title={words.reports}>
          <WhenAnswered asked={reports.asked} again={reports.again} language={language}>
            {(list) => <RecentReports reports={list} language={language} />}
          </WhenAnswered>
        </Disclosure>
      </main>
    </div>
  );
}

function Broken({
  tab: { frames, faults },
  port,
  language,
}: {
  readonly tab: TabState;
  readonly port: PopupPort;
  readonly language: SettingsView['inForce']['language'];
}): JSX.Element | null {
  const words = popupWords[language];
  const [latest] = faults;
  // What was judged by what the page shows says so itself.
  const isUnread = frames.some(({ messages }) => messages.some(({ failed, level }) => failed && level === undefined));
  if (!isUnread && !latest) return null;
  return (
    <Notice kind="caution" title={words.broken}>
      <p>{words.brokenMore}</p>
      {latest && (
        <p class="v-muted">
          {latest.where} – {latest.what}
        </p>
      )}
      <div class="v-row">
        <Button icon="pulse" onPress={() => port.openPage('diagnostics')}>
          {words.diagnostics}
        </Button>
      </div>
    </Notice>
  );
}

function LogOutNow({
  tab,
  port,
  label,
}: {
  readonly tab: number;
  readonly port: PopupPort;
  readonly label: string;
}): JSX.Element {
  return (
    <Button
      icon="logOut"
      onPress={() => {
        void port.logOut(tab).then(port.close);
      }}
    >
      {label}
    </Button>
  );
}

function isWebmail({ frames }: TabState): boolean {
  return frames.some(({ webmail }) => webmail !== undefined);
}
