import { CheckApp } from '../../../addin/check/check-app.tsx';
import { ComposeApp } from '../../../addin/compose/compose-app.tsx';
import { Cover } from '../../../addin/idle/cover.tsx';
import type { Judged } from '../../../addin/judge/judge.ts';
import type { OpenMessage } from '../../../addin/outlook/open-message.ts';
import { Frame } from '../../../addin/pane/frame.tsx';
import { PaneApp, type PanePorts } from '../../../addin/pane/pane-app.tsx';
import { ReportPanel } from '../../../addin/pane/report-panel.tsx';
import { assessOutgoing } from '../../../core/outgoing/assess-outgoing.ts';
import { outgoingCardOf } from '../../../core/outgoing/texts/outgoing-card.ts';
import type { Language } from '../../../core/texts/card.ts';
import { hosts, judgedFor, profile } from './cards.ts';
import type { Scene } from './scene.ts';

const nothing = (): void => {};
const reporter = 'marie.dupont@ac-montpellier.fr';
const subject = 'Votre messagerie va être suspendue';
const from = { name: 'Messagerie académique, service des comptes', address: 'webmail@ac-montpelier.fr' };
/** As much of a selected message as the pane asks about while its verdict is at hand. */
const open = { id: 'item', messageId: '', subject, from } as OpenMessage;

function judged(language: Language, said: 'sender' | undefined): Judged {
  return {
    ...judgedFor(said ? 'caution' : 'danger', language),
    legitimacy: { can: 'sender', said },
    called: { sender: { what: 'sender', subject: '' }, message: { what: 'message', subject: '' } },
    source: new TextEncoder().encode(`Subject: ${subject}\r\n\r\n`),
  };
}

const pane =
  (message: OpenMessage | undefined, said?: 'sender'): Scene =>
  ({ language }) => {
    const ports: PanePorts = {
      open: () => message,
      judge: () => Promise.resolve(judged(language, said)),
      onSelected: nothing,
      onFeedChanged: nothing,
      send: () => Promise.resolve({ kind: 'writing' }),
      trust: { add: () => Promise.resolve(), withdraw: () => Promise.resolve() },
      reporter,
      reports: () =>
        Promise.resolve([
          {
            id: '1',
            at: '2026-11-23T08:00:00.000Z',
            subject: 'Colis en attente',
            answer: { status: 'answered', at: '2026-11-24T08:00:00.000Z', decision: 'phishing', comment: '' },
          },
        ]),
    };
    return <PaneApp profile={profile} language={language} idle={undefined} ports={ports} />;
  };

/** The add-in's panes as wide as Outlook shows them, and the checker, over ports of the gallery's own. */
export const addinScenes: Readonly<Record<string, Scene>> = {
  pane: pane(open),
  'pane-trusted': pane(open, 'sender'),
  'pane-nothing': pane(undefined),
  'pane-report': ({ language }) => (
    <Frame language={language}>
      <ReportPanel
        of={{ ...from, subject }}
        judged={judged(language, undefined)}
        profile={profile}
        language={language}
        reporter={reporter}
        send={() => Promise.resolve({ kind: 'writing' })}
        onClose={nothing}
      />
    </Frame>
  ),
  'pane-covered': ({ language }) => <Cover language={language} isInOutlook onResume={nothing} />,
  'compose-pane': ({ language }) => {
    const draft = {
      to: [{ name: '', address: 'claire@ac-montpelier.fr' }],
      cc: [],
      bcc: [],
      subject: '',
      body: 'Mon NUMEN : 34E9912345ABC',
      answers: undefined,
    };
    const card = outgoingCardOf(assessOutgoing(draft, hosts), language);
    const ports = { check: () => Promise.resolve({ card, extent: 'part' } as const), onChanged: nothing };
    return <ComposeApp language={language} idle={undefined} ports={ports} />;
  },
  checker: ({ language }) => (
    <CheckApp
      profile={profile}
      language={language}
      idle={undefined}
      ports={{
        judge: () => Promise.resolve(undefined),
        onOpened: nothing,
        send: () => Promise.resolve({ kind: 'writing' }),
        reports: () => Promise.resolve([]),
      }}
    />
  ),
};
