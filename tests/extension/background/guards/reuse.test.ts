import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { reuse } from '../../../../extension/background/guards/reuse.ts';
import type { DeriveBits } from '../../../../core/password/fingerprint.ts';
import { memoryValues } from '../../memory-values.ts';

const address = 'marie.dupont@ac-montpellier.fr';
const other = 'jean.martin@ac-montpellier.fr';
const tab = 7;

/** Another text has other bits, in no time. */
const derive: DeriveBits = async (text) => createHash('sha256').update(text).digest().subarray(0, 4);

function installed() {
  const stores = { disk: memoryValues(), session: memoryValues() };
  const now = { at: 1_000_000, shared: false };
  const alarm = reuse({
    stores,
    derive,
    randomBytes: (count) => new Uint8Array(count).fill(9),
    clock: () => now.at,
    isShared: async () => now.shared,
  });
  const logIn = async (password: string, mailbox = address): Promise<void> => {
    await alarm.typed(tab, password);
    await alarm.opened(tab, mailbox);
  };
  return { alarm, logIn, now, stores };
}

test('nothing is kept without consent', async () => {
  const { alarm, logIn, stores } = installed();
  await logIn('soleil34');
  expect(await alarm.isReused('soleil34')).toBe(false);
  expect(await stores.disk.keys('')).toEqual([]);
});

describe('with consent', () => {
  test('the password of a log-in that succeeded is known again, and no other', async () => {
    const { alarm, logIn } = installed();
    await alarm.allow(true);
    await logIn('soleil34');
    expect(await alarm.isReused('soleil34')).toBe(true);
    expect(await alarm.isReused('soleil35')).toBe(false);
    expect(await alarm.state()).toEqual({ isOn: true, isAllowed: true, isLearned: true });
  });

  test('a log-in that failed teaches nothing: the mailbox never opened in that tab', async () => {
    const { alarm } = installed();
    await alarm.allow(true);
    await alarm.typed(tab, 'mistyped');
    await alarm.opened(tab + 1, address);
    expect(await alarm.isReused('mistyped')).toBe(false);
  });

  test('what was typed long before the mailbox opened is not its password', async () => {
    const { alarm, now } = installed();
    await alarm.allow(true);
    await alarm.typed(tab, 'something');
    now.at += 121_000;
    await alarm.opened(tab, address);
    expect(await alarm.isReused('something')).toBe(false);
  });

  test('a new password takes the place of the old one', async () => {
    const { alarm, logIn } = installed();
    await alarm.allow(true);
    await logIn('soleil34');
    await logIn('tortue-piano');
    expect(await alarm.isReused('soleil34')).toBe(false);
    expect(await alarm.isReused('tortue-piano')).toBe(true);
  });

  test('one person’s password raises no alarm for the next', async () => {
    const { alarm, logIn } = installed();
    await alarm.allow(true);
    await logIn('soleil34');
    await alarm.opened(tab, other);
    expect(await alarm.isReused('soleil34')).toBe(false);
    await alarm.opened(tab, address);
    expect(await alarm.isReused('soleil34')).toBe(true);
  });

  test('what is kept is as long for any password, and holds neither it nor the address', async () => {
    const kept = async (password: string): Promise<string> => {
      const { alarm, logIn, stores } = installed();
      await alarm.allow(true);
      await logIn(password);
      return JSON.stringify(await stores.disk.get('reuse'));
    };
    const [short, long] = [await kept('a'), await kept('une très longue phrase de passe'.repeat(20))];
    expect(short).toHaveLength(long.length);
    expect(`${short} ${long}`).not.toMatch(/phrase|marie|montpellier/u);
  });

  test('a withdrawal erases all of it, salt and all', async () => {
    const { alarm, logIn, stores } = installed();
    await alarm.allow(true);
    await logIn('soleil34');
    await alarm.allow(false);
    expect(await stores.disk.keys('')).toEqual([]);
    expect(await alarm.isReused('soleil34')).toBe(false);
  });

  test('on a shared computer nothing is learned or compared', async () => {
    const { alarm, logIn, now } = installed();
    await alarm.allow(true);
    await logIn('soleil34');
    now.shared = true;
    expect(await alarm.isReused('soleil34')).toBe(false);
    expect((await alarm.state()).isOn).toBe(false);
  });

  test('who guesses gets ten tries in ten minutes, also after the background slept', async () => {
    const { alarm, logIn, now, stores } = installed();
    await alarm.allow(true);
    await logIn('soleil34');
    for (let guess = 0; guess < 10; guess++) await alarm.isReused(`guess ${guess}`);
    const awoken = reuse({
      stores,
      derive,
      randomBytes: (count) => new Uint8Array(count),
      clock: () => now.at,
      isShared: async () => false,
    });
    expect(await awoken.isReused('soleil34')).toBe(false);
    now.at += 11 * 60_000;
    expect(await awoken.isReused('soleil34')).toBe(true);
  });

  test('a store that was tampered with is nobody’s', async () => {
    const { alarm, stores } = installed();
    await stores.disk.set('reuse', {
      allowed: true,
      salt: 'x',
      fingerprints: { a: { version: 1, iterations: 1, value: '0' } },
    });
    expect(await alarm.state()).toMatchObject({ isAllowed: false });
  });
});
