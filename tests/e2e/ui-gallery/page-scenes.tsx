import { CheckPage } from '../../../extension/pages/check/page.tsx';
import { DiagnosticsPage } from '../../../extension/pages/diagnostics/page.tsx';
import { OptionsPage } from '../../../extension/pages/options/page.tsx';
import { PopupPage } from '../../../extension/pages/popup/page.tsx';
import type { PopupPort } from '../../../extension/pages/popup/popup-port.ts';
import { ReportPage } from '../../../extension/pages/report/page.tsx';
import { SignedOutPage } from '../../../extension/pages/signed-out/page.tsx';
import { WarningPage } from '../../../extension/pages/warning/page.tsx';
import { WelcomePage } from '../../../extension/pages/welcome/page.tsx';
import * as examples from '../../extension/pages/examples.ts';
import { cardFor } from './cards.ts';
import type { Scene } from './scene.ts';

const { settingsView, tabs } = examples;
const nothing = (): void => {};
const done = (): Promise<void> => Promise.resolve();

const popup = (tab: keyof typeof tabs): Scene => {
  const port: PopupPort = {
    readTab: () => Promise.resolve(tabs[tab]),
    listReports: () => Promise.resolve(examples.reports),
    report: () => Promise.resolve(false),
    logOut: done,
    enable: () => Promise.resolve(false),
    openPage: nothing,
    close: nothing,
  };
  return ({ language }) => <PopupPage port={port} settings={settingsView(language)} />;
};

const guardsOn = { pages: 'organisation', reuse: { allowed: true, learned: true, shared: false } } as const;

const loggedOut = {
  why: 'idle',
  minutes: 30,
  webmail: 'https://webmail.ac-montpellier.fr/',
  drafts: { saved: 1, lost: 1 },
  reportsLost: 1,
  confirmed: true,
  signOnOpen: true,
} as const;

/** The extension's pages, a view each, over ports of the gallery's own. */
export const pageScenes: Readonly<Record<string, Scene>> = {
  popup: popup('danger'),
  'popup-empty': popup('empty'),
  'popup-possible': popup('possible'),
  'popup-closed': popup('closed'),
  'popup-unknown': popup('unknown'),
  'popup-broken': popup('broken'),
  'popup-shown': popup('shown'),
  options: ({ language }) => {
    const view = settingsView(language);
    const answer = (): Promise<typeof view> => Promise.resolve(view);
    return (
      <OptionsPage
        port={{
          save: answer,
          withdrawTrust: answer,
          enableHost: answer,
          allowNotifications: answer,
          disableHost: answer,
          guards: examples.guards(),
        }}
        settings={view}
      />
    );
  },
  'options-managed': ({ language }) => {
    const view = settingsView(language, {
      managed: true,
      locked: ['mark', 'idleMinutes', 'idleOff', 'sharedComputer', 'language'],
      trusted: [],
    });
    const answer = (): Promise<typeof view> => Promise.resolve(view);
    return (
      <OptionsPage
        port={{
          save: answer,
          withdrawTrust: answer,
          enableHost: answer,
          allowNotifications: answer,
          disableHost: answer,
          guards: examples.guards(guardsOn),
        }}
        settings={view}
      />
    );
  },
  check: ({ language }) => (
    <CheckPage
      port={{
        checkFile: (name) =>
          Promise.resolve({
            kind: 'message',
            card: cardFor('danger', language),
            from: 'Messagerie académique <webmail@ac-montpelier.fr>',
            subject: name,
            source: '',
          }),
        checkText: (text) =>
          Promise.resolve(
            text === ''
              ? { kind: 'unreadable', why: 'empty' }
              : { kind: 'address', card: cardFor('caution', language), address: text },
          ),
        loadGuide: () => Promise.resolve(null),
        report: done,
      }}
      settings={settingsView(language)}
    />
  ),
  warning: ({ language }) => (
    <WarningPage
      port={{ read: () => Promise.resolve(examples.warning(language)), leave: done, pass: done }}
      settings={settingsView(language)}
    />
  ),
  'warning-page': ({ language }) => (
    <WarningPage
      port={{ read: () => Promise.resolve(examples.stoppedPage(language)), leave: done, pass: done }}
      settings={settingsView(language)}
    />
  ),
  'warning-gone': ({ language }) => (
    <WarningPage
      port={{ read: () => Promise.resolve(null), leave: done, pass: done }}
      settings={settingsView(language)}
    />
  ),
  'report-page': ({ language }) => (
    <ReportPage
      port={{
        readDraft: () => Promise.resolve(examples.draft(language)),
        consent: () => Promise.resolve(true),
        send: () => Promise.resolve({ kind: 'queued', report: 'b'.repeat(32) }),
        drop: done,
        redact: () => Promise.resolve({ source: '', redacted: 3 }),
        follow: () => Promise.resolve(undefined),
        save: nothing,
        close: nothing,
      }}
      settings={settingsView(language)}
    />
  ),
  diagnostics: ({ language }) => (
    <DiagnosticsPage
      port={{ diagnose: () => Promise.resolve(examples.diagnostics), copy: () => Promise.reject(new Error('no')) }}
      settings={settingsView(language)}
    />
  ),
  welcome: ({ language }) => {
    const view = settingsView(language);
    return (
      <WelcomePage
        port={{
          save: () => Promise.resolve(view),
          enableHost: () => Promise.resolve(view),
          allowNotifications: () => Promise.resolve(view),
          guards: examples.guards(),
        }}
        settings={view}
      />
    );
  },
  'signed-out': ({ language }) => (
    <SignedOutPage port={{ read: () => Promise.resolve(loggedOut) }} settings={settingsView(language)} />
  ),
};
