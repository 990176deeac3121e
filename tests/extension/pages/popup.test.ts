// @vitest-environment happy-dom
import { h } from 'preact';
import { expect, test } from 'vitest';
import { PopupPage } from '../../../extension/pages/popup/page.tsx';
import type { PopupPort } from '../../../extension/pages/popup/popup-port.ts';
import type { TabState } from '../../../extension/protocol/page-state.ts';
import { mount } from '../../ui/mount.ts';
import { reports, settingsView, tabs } from './examples.ts';

function popup(tab: TabState | Error, changed: Partial<PopupPort> = {}) {
  const done: string[] = [];
  const port: PopupPort = {
    readTab: () => (tab instanceof Error ? Promise.reject(tab) : Promise.resolve(tab)),
    listReports: () => Promise.resolve(reports),
    report: (number, message) => {
      done.push(`report ${number} ${message?.slice(0, 3) ?? ''}`);
      return Promise.resolve(true);
    },
    logOut: (number) => {
      done.push(`log out ${number}`);
      return Promise.resolve();
    },
    enable: (origin) => {
      done.push(`enable ${origin}`);
      return Promise.resolve(true);
    },
    openPage: (page) => done.push(`open ${page}`),
    close: () => done.push('close'),
    ...changed,
  };
  return { done, shown: mount(h(PopupPage, { port, settings: settingsView('fr') })) };
}

test('what was found is told outside the page too, with the mark', async () => {
  const { text, root } = await popup(tabs.danger).shown;
  expect(text()).toContain('Danger');
  expect(text()).toContain('Votre messagerie va être suspendue');
  expect(root.querySelector('header')?.textContent).toContain('tournesol');
});

test('“Signaler” reports that very message and closes', async () => {
  const { done, shown } = popup(tabs.danger);
  await (await shown).press('Signaler');
  expect(done).toEqual(['report 7 aaa', 'close']);
});

test('a message that was closed meanwhile is said to be', async () => {
  const { done, shown } = popup(tabs.danger, { report: () => Promise.resolve(false) });
  const { press, text } = await shown;
  await press('Signaler');
  expect(text()).toContain('Rouvrez-le, puis signalez-le');
  expect(done).toEqual([]);
});

test('a page that covers the banner is told', async () => {
  const [frame] = tabs.danger.frames;
  const [message] = frame.messages;
  const covered = { ...tabs.danger, frames: [{ ...frame, messages: [{ ...message, covered: true }] }] };
  expect((await popup(covered).shown).text()).toContain('La page recouvre l’avis de Vigie');
});

test.for([
  ['empty', 'Aucun message ouvert', true],
  ['unknown', 'Messagerie non reconnue', false],
  ['possible', 'Vigie n’est pas active sur messagerie.lycee.example', false],
  ['closed', 'Vigie ne peut pas lire cette page', false],
] as const)('%s: “%s”; one can log out: %s', async ([name, words, mayLogOut]) => {
  const { text, buttons } = await popup(tabs[name]).shown;
  expect(text()).toContain(words);
  expect(buttons().includes('Me déconnecter maintenant')).toBe(mayLogOut);
});

test('“Activer sur ce site” asks for this site only', async () => {
  const { done, shown } = popup(tabs.possible);
  await (await shown).press('Activer');
  expect(done).toEqual(['enable https://messagerie.lycee.example', 'close']);
});

test('a permission that was refused is told, and nothing else', async () => {
  const { shown } = popup(tabs.possible, { enable: () => Promise.resolve(false) });
  const { press, text } = await shown;
  await press('Activer');
  expect(text()).toContain('n’a pas donné son accord');
});

test('errors of our own are seen, and lead to the diagnostics', async () => {
  const { done, shown } = popup(tabs.broken);
  const { text, press } = await shown;
  expect(text()).toContain('Votre messagerie n’est pas touchée');
  expect(text()).toContain('Nothing to put it before');
  expect(text()).toContain('source – HTTP 500');
  await press('Diagnostic');
  expect(done).toEqual(['open diagnostics']);
});

test('a message that was judged by what the page shows says so, and can be reported all the same', async () => {
  const { done, shown } = popup(tabs.shown);
  const { text, press } = await shown;
  expect(text()).toContain('Ce message ressemble à un hameçonnage');
  expect(text()).toContain('Vigie a examiné ce que la page en montre');
  expect(text()).not.toContain('n’a pas pu être lu');
  expect(text()).not.toContain('a rencontré un problème');
  await press('Signaler');
  expect(done).toEqual(['report 7 aaa', 'close']);
});

test('a background that does not answer is told, and asked again', async () => {
  let asked = 0;
  const readTab = (): Promise<TabState> => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('asleep')) : Promise.resolve(tabs.empty);
  };
  const { press, text } = await popup(tabs.empty, { readTab }).shown;
  expect(text()).toContain('asleep');
  await press('Réessayer');
  expect(text()).toContain('Aucun message ouvert');
});

test('the helpdesk with its hours, five departments, and reports with their answers are there', async () => {
  const { text, root } = await popup(tabs.empty).shown;
  expect(text()).toContain('8 h – 17 h');
  expect(root.querySelectorAll('.v-departments > li')).toHaveLength(5);
  for (const words of ['En attente d’envoi', 'en cours d’examen', 'Réponse : hameçonnage', 'Le site est fermé.']) {
    expect(text()).toContain(words);
  }
});

test('“Me déconnecter maintenant” ends the session of this tab', async () => {
  const { done, shown } = popup(tabs.danger);
  await (await shown).press('Me déconnecter');
  expect(done).toEqual(['log out 7', 'close']);
});
