// @vitest-environment happy-dom
import { h } from 'preact';
import { expect, test } from 'vitest';
import { GuardsChoice } from '../../../extension/pages/guards/guards-choice.tsx';
import type { GuardsPort } from '../../../extension/pages/guards/guards-port.ts';
import type { GuardsView } from '../../../extension/protocol/guards.ts';
import { mount } from '../../ui/mount.ts';
import { guards, guardsOff } from './examples.ts';

function choice(changed: Partial<GuardsView> = {}, port: Partial<GuardsPort> = {}) {
  const done: unknown[] = [];
  const all = { ...guards({ ...guardsOff, ...changed }, done), ...port };
  return { done, shown: mount(h(GuardsChoice, { port: all, language: 'fr' })) };
}

test('before the browser asks for every site, it is said why, and what is done there', async () => {
  const { done, shown } = choice();
  const { text, press } = await shown;
  expect(text()).toContain('le navigateur vous demandera d’autoriser Vigie sur tous les sites');
  expect(text()).toContain('Vigie n’y fait rien tant que vous n’entrez pas dans un champ de mot de passe');
  expect(done).toEqual([]);
  await press('Activer');
  expect(done).toEqual(['allow pages']);
  await press('Arrêter');
  expect(done).toEqual(['allow pages', 'stop pages']);
});

test('the alarm waits for the guard, then for consent, and its fingerprint can be erased', async () => {
  const { done, shown } = choice();
  const { text, press, buttons } = await shown;
  expect(buttons()).not.toContain('Oui, me prévenir');
  await press('Activer');
  await press('Oui, me prévenir');
  expect(text()).toContain('Active dès votre prochaine connexion');
  await press('effacer l’empreinte');
  expect(done).toEqual(['allow pages', 'reuse true', 'reuse false']);
});

test.for<readonly [what: string, view: Partial<GuardsView>, says: string, buttons: readonly string[]]>([
  [
    'what the organisation installed cannot be stopped here',
    { pages: 'organisation' },
    'installée par votre organisation',
    ['Oui, me prévenir'],
  ],
  [
    'on a shared computer nothing is kept, and what was said can be taken back',
    { pages: 'on', reuse: { allowed: true, learned: false, shared: true } },
    'Sans effet sur un ordinateur partagé',
    ['Arrêter Être arrêté devant une fausse page', 'Arrêter et effacer l’empreinte'],
  ],
  [
    'the fingerprint can be erased when the guard was stopped before',
    { reuse: { allowed: true, learned: true, shared: false } },
    'Activez d’abord la garde',
    ['Activer Être arrêté devant une fausse page', 'Arrêter et effacer l’empreinte'],
  ],
])('%s', async ([, view, says, expected]) => {
  const { text, buttons } = await choice(view).shown;
  expect(text()).toContain(says);
  expect(buttons()).toEqual(expected);
});

test('a browser that says no is told', async () => {
  const { shown } = choice({}, { allowPages: () => Promise.resolve(undefined) });
  const { press, root } = await shown;
  await press('Activer');
  expect(root.querySelector('.v-notice[role=status]')?.textContent).toContain('n’a pas donné son accord');
});
