// @vitest-environment happy-dom
import { h } from 'preact';
import { expect, test } from 'vitest';
import { WarningPage } from '../../../extension/pages/warning/page.tsx';
import type { Warning } from '../../../extension/protocol/reporting.ts';
import { mount } from '../../ui/mount.ts';
import { settingsView, warning } from './examples.ts';

function interstitial(read: Warning | null) {
  const done: string[] = [];
  const told = (what: string) => () => {
    done.push(what);
    return Promise.resolve();
  };
  const port = { read: () => Promise.resolve(read), leave: told('leave'), pass: told('pass') };
  return { done, shown: mount(h(WarningPage, { port, settings: settingsView('fr') })) };
}

test('it says what the link shows, where it leads and why it was stopped', async () => {
  const { text, root } = await interstitial(warning('fr')).shown;
  expect(root.querySelector('dl')?.textContent).toContain('https://webmail.ac-montpellier.fr');
  expect(root.querySelector('b')?.textContent).toBe('ac-rnontpellier.fr');
  expect(text()).toContain('« rn » à la place de « m »');
  // Nothing on the page leads to the address: not even a link to be dragged.
  expect([...root.querySelectorAll('a')].map((each) => each.href)).toEqual([]);
});

test('the first button goes back, and has the focus', async () => {
  const { done, shown } = interstitial(warning('fr'));
  const { press, buttons, root } = await shown;
  expect(buttons()[0]).toBe('Revenir au message');
  expect(root.querySelector('button[autofocus]')?.textContent).toBe('Revenir au message');
  await press('Revenir');
  expect(done).toEqual(['leave']);
});

test('“Continuer” wants two steps', async () => {
  const { done, shown } = interstitial(warning('fr'));
  const { root } = await shown;
  const details = root.querySelector('details');
  expect(details?.open).toBe(false);
  const go = [...(details?.querySelectorAll('button') ?? [])];
  expect(go.map((each) => each.textContent)).toEqual(['Continuer quand même']);
  go[0]?.click();
  expect(done).toEqual(['pass']);
});

test('an id that is unknown or was used is said to be, with the way back and no other', async () => {
  const { done, shown } = interstitial(null);
  const { text, buttons, press } = await shown;
  expect(text()).toContain('Cet avertissement n’est plus valable');
  expect(buttons()).toEqual(['Revenir au message']);
  await press('Revenir');
  expect(done).toEqual(['leave']);
});
