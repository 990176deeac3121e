// @vitest-environment happy-dom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IdleWarning } from '../../ui/idle-warning.tsx';
import { mount } from './mount.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function warning(seconds: number) {
  const start = Date.now();
  const answers: string[] = [];
  const phase = { phase: 'warning', until: start + seconds * 1000 } as const;
  const shown = await mount(
    h(IdleWarning, {
      phase,
      now: () => Date.now(),
      onStay: () => answers.push('stay'),
      onLogOut: () => answers.push('log out'),
      language: 'fr',
    }),
  );
  const read = (role: string): string => shown.root.querySelector(`[role=${role}]`)?.textContent ?? '';
  return { ...shown, answers, read };
}

test('it counts down each second for the eye and four times for the ear', async () => {
  const { read } = await warning(121);
  const [seen, heard]: [string[], string[]] = [[read('timer')], [read('status')]];
  for (let second = 0; second < 121; second++) {
    await act(() => void vi.advanceTimersByTime(1000));
    if (seen.at(-1) !== read('timer')) seen.push(read('timer'));
    if (heard.at(-1) !== read('status')) heard.push(read('status'));
  }
  expect(seen).toHaveLength(122);
  expect([seen[0], seen.at(-1)]).toEqual(['2:01', '0:00']);
  expect(heard.map((each) => each.replaceAll('\u00A0', ' '))).toEqual([
    '',
    'Déconnexion dans moins de 2 minutes.',
    'Déconnexion dans moins de 1 minute.',
    'Déconnexion dans moins de 30 secondes.',
    'Déconnexion dans moins de 10 secondes.',
  ]);
});

test('after a sleep it shows what is left, not what was counted', async () => {
  const { read } = await warning(100);
  vi.setSystemTime(Date.now() + 70_000);
  await act(() => void vi.advanceTimersByTime(1000));
  expect(read('timer')).toBe('0:29');
});

test('a button stays, another logs out, Escape stays', async () => {
  const { answers, press, root } = await warning(60);
  await press('Garder');
  await press('Me déconnecter');
  const dialog = root.querySelector('dialog');
  const escape = new Event('cancel', { cancelable: true });
  await act(() => void dialog?.dispatchEvent(escape));
  expect(answers).toEqual(['stay', 'log out', 'stay']);
  // Whether it goes is for whoever shows it: the browser must not close it by itself.
  expect(escape.defaultPrevented).toBe(true);
});

test('it is an alert dialog with a name and a description', async () => {
  const { root } = await warning(60);
  const dialog = root.querySelector('[role=alertdialog]');
  const named = (attribute: string): string | null | undefined =>
    root.querySelector(`[id="${dialog?.getAttribute(attribute) ?? ''}"]`)?.textContent;
  expect(named('aria-labelledby')?.replaceAll('\u202F', ' ')).toBe('Êtes-vous toujours là ?');
  expect(named('aria-describedby')).toContain('Déconnexion dans moins de');
});
