// @vitest-environment happy-dom
import { h } from 'preact';
import { expect, test } from 'vitest';
import { helpdeskText } from '../../../extension/pages/diagnostics/helpdesk-text.ts';
import { DiagnosticsPage } from '../../../extension/pages/diagnostics/page.tsx';
import { SignedOutPage } from '../../../extension/pages/signed-out/page.tsx';
import { WelcomePage } from '../../../extension/pages/welcome/page.tsx';
import type { LoggedOut } from '../../../extension/protocol/idle.ts';
import { mount } from '../../ui/mount.ts';
import { guards, diagnostics, settingsView } from './examples.ts';

test('what is copied for the helpdesk holds each fact on a line of its own', () => {
  expect(helpdeskText(diagnostics).split('\n')).toEqual([
    'vigie 0.1.0',
    'browser Firefox 153.7',
    'profile ac-montpellier (build)',
    'private-windows no',
    'notifications no',
    'feed https://feed.example/ version 12 at 2026-11-23T06:00:00Z',
    'reports no-server waiting 1 sent 4',
    'policy-problem idle.minutes: at most 480',
    'webmail https://webmail.ac-montpellier.fr granted yes recognised convergence verified pages',
    'mark yes iwcp',
    'step yes message open',
    'step no headers',
    'failure headers: HTTP 500',
    'webmail https://messagerie.lycee.example granted yes recognised no, nearest Zimbra (classique) verified pages',
    'mark yes the skin #skin_outer',
    'mark no the place of the log-out #skin_container_logoff',
    'fault 2026-11-23T08:00:00Z banner: Nothing to put it before',
  ]);
});

test('one button copies it', async () => {
  const copied: string[] = [];
  const port = {
    diagnose: () => Promise.resolve(diagnostics),
    copy: (text: string) => {
      copied.push(text);
      return Promise.resolve();
    },
  };
  const { press, text } = await mount(h(DiagnosticsPage, { port, settings: settingsView('fr') }));
  expect(text()).toContain('n’a pas été vérifiée sur un vrai serveur');
  expect(text()).toContain('headers absent');
  await press('Copier pour l’assistance');
  expect(copied).toEqual([helpdeskText(diagnostics)]);
  expect(text()).toContain('Collez-le dans votre message');
});

test('a list that is out of date says its age, and what it still protects from', async () => {
  const feed = { ...diagnostics.feed, staleDays: 9, problem: 'expired' };
  const port = { diagnose: () => Promise.resolve({ ...diagnostics, feed }), copy: () => Promise.resolve() };
  const { text } = await mount(h(DiagnosticsPage, { port, settings: settingsView('fr') }));
  expect(text()).toContain('Elle a 9 jours et n’a pas pu être mise à jour.');
  expect(helpdeskText({ ...diagnostics, feed })).toContain('at 2026-11-23T06:00:00Z out-of-date problem expired');
});

test('where copying is forbidden the text is there to be selected', async () => {
  const port = { diagnose: () => Promise.resolve(diagnostics), copy: () => Promise.reject(new Error('policy')) };
  const { press, root } = await mount(h(DiagnosticsPage, { port, settings: settingsView('fr') }));
  await press('Copier');
  expect(root.querySelector('pre')?.textContent).toBe(helpdeskText(diagnostics));
});

test('the first-run page asks for the permissions that are wanting, and keeps a mark', async () => {
  const done: unknown[] = [];
  const view = settingsView('fr');
  const port = {
    save: (settings: unknown) => {
      done.push(settings);
      return Promise.resolve(view);
    },
    enableHost: (origin: string) => {
      done.push(origin);
      return Promise.resolve(undefined);
    },
    guards: guards(),
    allowNotifications: () => {
      done.push('notifications');
      return Promise.resolve({ ...view, allowed: { ...view.allowed, notifications: true } });
    },
  };
  const { press, text } = await mount(h(WelcomePage, { port, settings: view }));
  await press('Autoriser');
  expect(text()).toContain('Vous pourrez le donner plus tard');
  await press('Activer les notifications');
  expect(text()).toContain('Une notification vous préviendra');
  await press('Enregistrer ce repère');
  expect(text()).toContain('Votre repère est enregistré');
  expect(done).toEqual([
    'https://messagerie.lycee.example',
    'notifications',
    { ...view.settings, mark: { color: '#11a8a0', word: 'tournesol' } },
  ]);
});

const loggedOut: LoggedOut = {
  why: 'idle',
  minutes: 30,
  webmail: 'https://webmail.ac-montpellier.fr/',
  drafts: { saved: 0, lost: 0 },
  reportsLost: 0,
  confirmed: true,
  signOnOpen: false,
};

const afterLogOut = (told: LoggedOut | null) =>
  mount(h(SignedOutPage, { port: { read: () => Promise.resolve(told) }, settings: settingsView('fr') }));

test.for([
  [{}, 'pendant 30 minutes', 0],
  [{ why: 'lock' }, 'a été verrouillé', 0],
  [{ why: 'asked' }, 'Vous avez demandé', 0],
  [{ drafts: { saved: 2, lost: 0 } }, '2 messages sont dans les brouillons', 1],
  [{ drafts: { saved: 0, lost: 1 } }, 'Un message en cours n’a pas pu être enregistré', 1],
  [{ reportsLost: 1 }, 'Un signalement n’a pas pu être envoyé', 1],
  [{ confirmed: false }, 'n’a pas confirmé', 1],
  // The graver word says it all.
  [{ confirmed: false, signOnOpen: true }, 'Fermez toutes les fenêtres', 1],
] as const)('after a log-out, %j: “%s”', async ([changed, words, notices]) => {
  const { text, root } = await afterLogOut({ ...loggedOut, ...changed });
  expect(text()).toContain(words);
  expect(root.querySelectorAll('.v-notice')).toHaveLength(notices);
  expect(root.querySelector('main a')?.getAttribute('href')).toBe('https://webmail.ac-montpellier.fr/');
});

test('what is not known any more still leads back to the webmail', async () => {
  const { text, root } = await afterLogOut(null);
  expect(text()).toContain('Votre session est fermée');
  expect(root.querySelector('main a')?.getAttribute('href')).toBe('https://webmail.ac-montpellier.fr/');
});
