// @vitest-environment happy-dom
import { h } from 'preact';
import { expect, test } from 'vitest';
import { OptionsPage } from '../../../extension/pages/options/page.tsx';
import type { OptionsPort } from '../../../extension/pages/options/options-port.ts';
import type { Settings, SettingsView } from '../../../extension/protocol/settings.ts';
import { mount } from '../../ui/mount.ts';
import { guards, settingsView } from './examples.ts';

function options(first: SettingsView = settingsView('fr'), changed: Partial<OptionsPort> = {}) {
  const done: unknown[] = [];
  const port: OptionsPort = {
    save: (settings: Settings) => {
      done.push(settings);
      return Promise.resolve({
        ...first,
        settings,
        inForce: { ...first.inForce, language: settings.language ?? first.inForce.language },
      });
    },
    withdrawTrust: (id) => {
      done.push(`withdraw ${id}`);
      return Promise.resolve({ ...first, trusted: [] });
    },
    enableHost: (origin) => {
      done.push(`enable ${origin}`);
      return Promise.resolve(first);
    },
    allowNotifications: () => {
      done.push('notifications');
      return Promise.resolve({ ...first, allowed: { ...first.allowed, notifications: true } });
    },
    disableHost: (origin) => {
      done.push(`disable ${origin}`);
      return Promise.resolve(first);
    },
    guards: guards(),
    ...changed,
  };
  return { done, shown: mount(h(OptionsPage, { port, settings: first })) };
}

const chosen = { language: 'fr', idleOff: false, sharedComputer: false } as const;

test('a mark is chosen by colour and word, and kept', async () => {
  const { done, shown } = options();
  const { choose, type, press } = await shown;
  await choose('violet');
  await type('Mot', '  girafe ');
  await press('Enregistrer ce repère');
  expect(done).toEqual([{ ...chosen, mark: { color: '#7d4fc4', word: 'girafe' } }]);
});

test('a mark without a word is not kept, and the field says why', async () => {
  const { done, shown } = options();
  const { type, press, root } = await shown;
  await type('Mot', '   ');
  await press('Enregistrer ce repère');
  expect(done).toEqual([]);
  const field = root.querySelector('[aria-invalid=true]');
  const [fault] = (field?.getAttribute('aria-describedby') ?? '').split(' ').toReversed();
  expect(root.querySelector(`[id="${fault ?? ''}"]`)?.textContent).toBe('Écrivez un mot.');
});

test.for([
  ['5 minutes', { ...chosen, idleMinutes: 5 }],
  ['1 heure', { ...chosen, idleMinutes: 60 }],
  ['Jamais', { ...chosen, idleOff: true }],
  ['plusieurs personnes', { ...chosen, sharedComputer: true }],
] as const)('“%s” is kept at once', async ([words, settings]) => {
  const { done, shown } = options();
  await (await shown).choose(words);
  expect(done).toEqual([settings]);
});

test('where the profile forbids it, nobody can switch the log-out off', async () => {
  const view = settingsView('fr');
  const shared = { ...view, inForce: { ...view.inForce, sharedComputer: true } };
  expect((await options(shared).shown).text()).not.toContain('Jamais');
});

test('where nobody may switch it off, nobody may choose longer than the profile either, and the padlock says who decided', async () => {
  const view = settingsView('fr', { managed: true, locked: ['idleOff'] });
  const { organisation, inForce } = view;
  const idle = { ...organisation.idle, minutes: 10, mayDisable: false };
  const forced = { ...view, inForce: { ...inForce, idleMinutes: 10 }, organisation: { ...organisation, idle } };
  const { text } = await options(forced).shown;
  for (const offered of ['5 minutes', '10 minutes']) expect(text()).toContain(offered);
  for (const other of ['15 minutes', '1 heure', 'Jamais']) expect(text()).not.toContain(other);
  expect(text().split('Décidé par votre académie')).toHaveLength(2);
});

test('what the organisation decided is shown, said and locked', async () => {
  const view = settingsView('fr', {
    managed: true,
    locked: ['mark', 'idleMinutes', 'idleOff', 'sharedComputer', 'language'],
  });
  const { text, root, buttons } = await options(view).shown;
  expect(text()).toContain('Votre académie a fixé certains de ces réglages');
  expect(text().split('Décidé par votre académie')).toHaveLength(5);
  expect(root.querySelectorAll('fieldset:not([disabled])')).toHaveLength(0);
  expect(buttons()).not.toContain('Enregistrer ce repère');
});

test('trust is withdrawn, and its empty list says what comes there', async () => {
  const { done, shown } = options();
  const { press, text } = await shown;
  expect(text()).toContain('lettre@association.example');
  await press('Retirer lettre@association.example');
  expect(done).toEqual(['withdraw t1']);
  expect(text()).toContain('Rien pour l’instant');
});

test.for([
  ['https://messagerie.lycee.example/mail?x=1', 'enable https://messagerie.lycee.example'],
  ['messagerie.lycee.example', 'enable https://messagerie.lycee.example'],
  ['http://messagerie.lycee.example', 'not an address'],
  ['messagerie', 'not an address'],
  ['javascript://a.b/%0aalert(1)', 'not an address'],
  ['', 'not an address'],
] as const)('a webmail typed as “%s”: %s', async ([typed, expected]) => {
  const { done, shown } = options();
  const { type, press, text } = await shown;
  await type('Ajouter une messagerie', typed);
  await press('Activer sur ce site');
  expect(done).toEqual(expected.startsWith('enable') ? [expected] : []);
  expect(text().includes('Écrivez une adresse complète')).toBe(!expected.startsWith('enable'));
});

test('only a webmail that the person added can be removed, and one without permission is asked for', async () => {
  const { done, shown } = options();
  const { buttons, press } = await shown;
  expect(buttons().filter((each) => /^(?:Retirer|Autoriser) https/u.test(each))).toEqual([
    'Autoriser https://messagerie.lycee.example',
    'Retirer https://messagerie.lycee.example',
  ]);
  await press('Autoriser');
  await press('Retirer https');
  expect(done).toEqual(['enable https://messagerie.lycee.example', 'disable https://messagerie.lycee.example']);
});

test('what could not be saved is told, and stays as it was', async () => {
  const { shown } = options(settingsView('fr'), { save: () => Promise.reject(new Error('disk full')) });
  const { choose, text, root } = await shown;
  await choose('5 minutes');
  expect(text()).toContain('Ce choix n’a pas pu être enregistré');
  expect(text()).toContain('disk full');
  expect(root.querySelectorAll('.v-choice input:checked')).toHaveLength(2);
});

test('another language is spoken at once', async () => {
  const { shown } = options();
  const { choose, text } = await shown;
  await choose('English');
  expect(text()).toContain('Settings');
  expect(document.documentElement.lang).toBe('en');
});

test('notifications are asked for once, and it is said that nobody watches private windows', async () => {
  const { done, shown } = options();
  const { press, text, buttons } = await shown;
  expect(text()).toContain('Vigie n’y veille pas');
  await press('Activer les notifications');
  expect(done).toEqual(['notifications']);
  expect(text()).toContain('Une notification vous préviendra');
  expect(buttons()).not.toContain('Activer les notifications');
});

test('where Vigie watches private windows too, nothing is said of them', async () => {
  const { shown } = options(settingsView('fr', { allowed: { notifications: true, privateWindows: true } }));
  expect((await shown).text()).not.toContain('Vigie n’y veille pas');
});
