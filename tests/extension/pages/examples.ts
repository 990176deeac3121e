import type { GuardsPort } from '../../../extension/pages/guards/guards-port.ts';
import type { GuardsView } from '../../../extension/protocol/guards.ts';
import type { Diagnostics, TabState } from '../../../extension/protocol/page-state.ts';
import type { Draft, ListedReport, Warning } from '../../../extension/protocol/reporting.ts';
import type { SettingsView } from '../../../extension/protocol/settings.ts';
import type { Language } from '../../../core/texts/card.ts';
import { toBase64 } from '../../../extension/pages/base64.ts';
import { createContext } from '../../../core/create-context.ts';
import { bareAddress } from '../../../core/page/page-description.ts';
import { assessPage } from '../../../core/page/assess-page.ts';
import { pageCardOf } from '../../../core/page/texts/page-card.ts';
import { cardFor, profile } from '../../e2e/ui-gallery/cards.ts';

/** What the background would answer, of invented people. */
export function settingsView(language: Language, changed: Partial<SettingsView> = {}): SettingsView {
  const { contacts, passwords, report, idle, webmails, organisation } = profile;
  return {
    settings: { language, idleOff: false, sharedComputer: false },
    inForce: {
      language,
      mark: { color: '#11a8a0', word: 'tournesol' },
      idleMinutes: 30,
      idleOff: false,
      sharedComputer: false,
    },
    locked: [],
    managed: false,
    trusted: [
      {
        id: 't1',
        what: 'sender',
        name: 'lettre@association.example',
        webmail: 'webmail.ac-montpellier.fr',
        mailbox: 'marie.dupont@ac-montpellier.fr',
        since: '2026-11-20T08:00:00Z',
      },
    ],
    hosts: [
      { origin: 'https://webmail.ac-montpellier.fr', from: 'profile', granted: true },
      { origin: 'https://messagerie.lycee.example', from: 'person', granted: false },
    ],
    allowed: { notifications: false, privateWindows: false },
    organisation: { contacts, passwords, report, idle, name: organisation.name[language], webmails },
    ...changed,
  };
}

const frame = {
  webmail: 'roundcube',
  marks: [
    { name: 'body.task-mail', found: true },
    { name: '#messagecontframe', found: true },
  ],
  steps: [{ name: 'message open', found: true }],
  mailbox: 'marie.dupont@ac-montpellier.fr',
  messages: [],
} as const satisfies TabState['frames'][number];

const tab: TabState = {
  tab: 7,
  origin: 'https://webmail.ac-montpellier.fr',
  reach: 'profile',
  frames: [{ ...frame }],
  level: undefined,
  faults: [],
};

const message = { message: 'a'.repeat(64), covered: false } as const;

/** Tabs as the popup may find them. */
export const tabs = {
  empty: tab,
  danger: {
    ...tab,
    level: 'danger',
    frames: [
      {
        ...frame,
        messages: [
          {
            ...message,
            level: 'danger',
            title: 'Ce message ressemble à un hameçonnage',
            subject: 'Votre messagerie va être suspendue',
          },
        ],
      },
    ],
  },
  possible: { ...tab, origin: 'https://messagerie.lycee.example', reach: 'possible', frames: [] },
  shown: {
    ...tab,
    level: 'danger',
    frames: [
      {
        ...frame,
        webmail: 'convergence',
        messages: [
          {
            ...message,
            level: 'danger',
            title: 'Ce message ressemble à un hameçonnage',
            subject: 'Votre messagerie va être suspendue',
            failed: { step: 'the parts by msg.mjs', why: 'HTTP 500' },
          },
        ],
      },
    ],
  },
  closed: { ...tab, origin: undefined, reach: 'closed', frames: [] },
  unknown: { ...tab, frames: [{ marks: [], steps: [], messages: [] }] },
  broken: {
    ...tab,
    faults: [{ at: '2026-11-23T08:00:00Z', where: 'banner', what: 'Nothing to put it before' }],
    frames: [
      {
        ...frame,
        messages: [
          { ...message, title: '', subject: 'Conseil', covered: false, failed: { step: 'source', why: 'HTTP 500' } },
        ],
      },
    ],
  },
} as const satisfies Record<string, TabState>;

const listed = { report: 'b'.repeat(32), at: '2026-11-23T08:00:00Z', from: 'webmail@ac-montpelier.fr' } as const;

/** Reports, one in each state. */
export const reports: readonly ListedReport[] = [
  {
    ...listed,
    subject: 'Votre messagerie va être suspendue',
    state: { kind: 'waiting', attempts: 1, problem: undefined },
  },
  { ...listed, report: 'c'.repeat(32), subject: 'Facture', state: { kind: 'received', at: '2026-11-22T08:00:00Z' } },
  {
    ...listed,
    report: 'd'.repeat(32),
    subject: '',
    state: { kind: 'answered', at: '2026-11-21T08:00:00Z', decision: 'phishing', comment: 'Le site est fermé.' },
  },
];

/** The interstitial of a lookalike. */
export function warning(language: Language): Warning {
  const [, reason] = cardFor('danger', language).reasons;
  return {
    shown: 'https://webmail.ac-montpellier.fr',
    destination: { before: 'https://webmail.', owner: 'ac-rnontpellier.fr', after: '/login' },
    reasons: reason ? [reason.text] : [],
    letters: reason?.letters,
    page: undefined,
  };
}

/** A page that was stopped on the way there. */
export function stoppedPage(language: Language): Warning {
  const verdict = assessPage(
    { ...bareAddress, url: 'https://webmail.ac-rnontpellier.fr/login' },
    createContext(profile),
  );
  const { title, advice, leave, goOn, reasons } = pageCardOf(verdict, profile, language);
  return {
    ...warning(language),
    shown: '',
    reasons: reasons.map(({ text }) => text),
    letters: reasons[0]?.letters,
    page: { title, advice, leave, goOn },
  };
}

/** The source of the draft, byte for byte: a lone 0xE9 is no UTF-8. */
export const draftSource = Uint8Array.from([
  ...new TextEncoder().encode('Subject: Votre messagerie\r\n\r\nBonjour '),
  0xe9,
]);

/** A draft of a report. */
export function draft(language: Language, changed: Partial<Draft> = {}): Draft {
  return {
    from: 'Messagerie académique <webmail@ac-montpelier.fr>',
    subject: 'Votre messagerie va être suspendue',
    source: toBase64(draftSource),
    size: draftSource.length,
    tooLarge: false,
    completeness: 'raw',
    card: cardFor('danger', language),
    reporter: 'marie.dupont@ac-montpellier.fr',
    to: { kind: 'server', address: 'https://signalement.ac-montpellier.example' },
    ...changed,
  };
}

/** A diagnosis with something wrong in every part. */
export const diagnostics: Diagnostics = {
  version: '0.1.0',
  browser: 'Firefox 153.7',
  profile: { organisation: 'ac-montpellier', from: 'build' },
  policyProblems: ['idle.minutes: at most 480'],
  webmails: [
    {
      origin: 'https://webmail.ac-montpellier.fr',
      granted: true,
      webmail: 'convergence',
      name: 'Oracle Convergence',
      verified: 'pages',
      marks: [{ name: 'iwcp', found: true }],
      steps: [
        { name: 'message open', found: true },
        { name: 'headers', found: false },
      ],
      failures: [{ step: 'headers', why: 'HTTP 500' }],
    },
    {
      origin: 'https://messagerie.lycee.example',
      granted: true,
      webmail: undefined,
      name: 'Zimbra (classique)',
      verified: 'pages',
      marks: [
        { name: 'the skin #skin_outer', found: true },
        { name: 'the place of the log-out #skin_container_logoff', found: false },
      ],
      steps: [],
      failures: [],
    },
  ],
  feed: {
    url: 'https://feed.example/',
    version: 12,
    at: '2026-11-23T06:00:00Z',
    staleDays: undefined,
    problem: undefined,
  },
  reports: { waiting: 1, sent: 4, server: undefined },
  privateWindows: false,
  notifications: false,
  faults: [{ at: '2026-11-23T08:00:00Z', where: 'banner', what: 'Nothing to put it\nbefore' }],
  conflicts: [],
};

/** Nothing asked for yet. */
export const guardsOff: GuardsView = { pages: 'off', reuse: { allowed: false, learned: false, shared: false } };

/** The guards as somebody has them, over a port that does what it is asked. */
export function guards(first: GuardsView = guardsOff, done: unknown[] = []): GuardsPort {
  let view = first;
  const put = (what: string, now: GuardsView): Promise<GuardsView> => {
    done.push(what);
    view = now;
    return Promise.resolve(now);
  };
  return {
    read: () => Promise.resolve(view),
    allowPages: () => put('allow pages', { ...view, pages: 'on' }),
    stopPages: () => put('stop pages', { ...view, pages: 'off' }),
    allowReuse: (allowed) => put(`reuse ${allowed}`, { ...view, reuse: { ...view.reuse, allowed } }),
  };
}
