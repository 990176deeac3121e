import { describe, expect, test } from 'vitest';
import { idleRules } from '../../../core/idle/idle-policy.ts';
import { readProfile } from '../../../core/profile/read-profile.ts';
import { montpellier, montpellierJson } from '../profile/montpellier.ts';

const minute = 60_000;
const own = { shared: false, off: false };

test('thirty minutes, two of them warned, as the academy asks', () => {
  expect(idleRules(montpellier, own)).toEqual({ idle: 30 * minute, warning: 2 * minute, onLock: false, forget: false });
});

test('a shared computer ends sooner, at the lock of the screen, and forgets', () => {
  const rules = idleRules(montpellier, { shared: true, off: false });
  expect(rules).toEqual({ idle: 15 * minute, warning: 2 * minute, onLock: true, forget: true });
});

test('of two times for a shared computer the shorter counts', () => {
  const idle = { ...montpellier.idle, minutes: 10, sharedComputer: { minutes: 60, mayDisable: false } };
  expect(idleRules({ idle }, { shared: true, off: false })?.idle).toBe(10 * minute);
});

describe('off', () => {
  test.for([
    ['on a computer of one’s own', { shared: false, off: true }, true, false, undefined],
    ['where the profile forbids it', { shared: false, off: true }, false, false, 30 * minute],
    ['on a shared computer', { shared: true, off: true }, true, false, 15 * minute],
    ['on a shared computer whose profile lets one', { shared: true, off: true }, false, true, undefined],
  ] as const)('%s', ([, choice, mayDisable, sharedMay, expected]) => {
    const sharedComputer = { ...montpellier.idle.sharedComputer, mayDisable: sharedMay };
    expect(idleRules({ idle: { ...montpellier.idle, mayDisable, sharedComputer } }, choice)?.idle).toBe(expected);
  });
});

test('a warning is never shorter than 20 seconds nor as long as the whole', () => {
  for (let minutes = 1; minutes <= 480; minutes++) {
    for (const warningSeconds of [20, 120, 600]) {
      const rules = idleRules({ idle: { ...montpellier.idle, minutes, warningSeconds } }, own);
      expect(rules?.warning).toBeGreaterThanOrEqual(20_000);
      expect(rules?.warning).toBeLessThanOrEqual((minutes * minute) / 2);
    }
  }
});

describe('what a profile may say', () => {
  const problems = (idle: unknown) => {
    const reading = readProfile({ ...montpellierJson(), idle });
    return reading.ok ? [] : reading.problems.map(({ path }) => path);
  };
  test.for([
    ['nothing: 30 minutes and 120 seconds', {}, []],
    ['one minute', { minutes: 1 }, []],
    ['eight hours', { minutes: 480 }, []],
    ['no minute', { minutes: 0 }, ['idle.minutes']],
    ['more than eight hours', { minutes: 481 }, ['idle.minutes']],
    ['half minutes', { minutes: 1.5 }, ['idle.minutes']],
    ['twenty seconds', { warningSeconds: 20 }, []],
    ['nineteen seconds', { warningSeconds: 19 }, ['idle.warningSeconds']],
  ] as const)('%s', ([, idle, paths]) => {
    expect(problems(idle)).toEqual(paths);
  });

  test('what is left out is filled in', () => {
    const reading = readProfile({ ...montpellierJson(), idle: {} });
    expect(reading.ok && reading.profile.idle).toEqual({
      minutes: 30,
      warningSeconds: 120,
      mayDisable: true,
      sharedComputer: { minutes: 15, mayDisable: false },
    });
  });
});
