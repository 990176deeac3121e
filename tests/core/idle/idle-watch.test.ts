import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IdlePolicy } from '../../../core/idle/idle-phase.ts';
import { beginWatch, observe, phaseOf, readIdleWatch, withActivity } from '../../../core/idle/idle-watch.ts';

const policy: IdlePolicy = { idle: 600, warning: 120 };
const tick = 30;
const start = 1_732_351_860_000;

/** What may happen to an open mailbox; lengths in the policy's unit. */
type Event =
  | { readonly kind: 'wait'; readonly ticks: number }
  | { readonly kind: 'activity' }
  | { readonly kind: 'sleep'; readonly length: number }
  | { readonly kind: 'clock'; readonly by: number }
  | { readonly kind: 'restart' };

/** A machine with a clock that may be wrong, on which a host looks every tick and at each waking, and keeps its watch on disk. */
function live(events: readonly Event[], seen: (moment: Moment) => void): void {
  let real = 0;
  let offset = start;
  let watch = beginWatch(offset);
  let lastActivity = 0;
  let leapt = 0;
  let setBacks = 0;
  const look = (): void => {
    watch = observe(watch, real + offset);
    const expired = phaseOf(watch, policy).phase === 'expired';
    seen({ expired, idle: real - lastActivity, leapt, setBacks });
  };
  for (const event of events) {
    switch (event.kind) {
      case 'wait':
        for (let count = 0; count < event.ticks; count++) {
          real += tick;
          look();
        }
        break;
      case 'activity':
        if (phaseOf(observe(watch, real + offset), policy).phase !== 'expired') {
          lastActivity = real;
          leapt = 0;
          setBacks = 0;
        }
        watch = withActivity(watch, real + offset, policy);
        look();
        break;
      case 'sleep':
        real += event.length;
        look();
        break;
      case 'clock':
        offset += event.by;
        leapt += Math.max(0, event.by);
        setBacks += event.by < 0 ? 1 : 0;
        break;
      case 'restart':
        watch = readIdleWatch(JSON.parse(JSON.stringify(watch))) ?? beginWatch(0);
        break;
    }
  }
}

interface Moment {
  readonly expired: boolean;
  /** Real time since the last activity that counted. */
  readonly idle: number;
  /** How far the clock was set forward since. */
  readonly leapt: number;
  /** How often it was set back since. */
  readonly setBacks: number;
}

const wait = fc.record({ kind: fc.constant('wait' as const), ticks: fc.integer({ min: 0, max: 30 }) });
const activity = fc.constant<Event>({ kind: 'activity' });
const sleep = fc.record({ kind: fc.constant('sleep' as const), length: fc.integer({ min: 0, max: 5_000 }) });
const clock = fc.record({ kind: fc.constant('clock' as const), by: fc.integer({ min: -100_000, max: 100_000 }) });
const restart = fc.constant<Event>({ kind: 'restart' });
const anything = fc.array(fc.oneof(wait, activity, sleep, clock, restart), { maxLength: 40 });

test('nobody is logged out whose mailbox was used within the time, whatever the clock and the worker do', () => {
  fc.assert(
    fc.property(anything, (events) => {
      live(events, ({ expired, idle, leapt }) => {
        // A clock set forward cannot be told from a sleep: it takes its leap off the time, and never more.
        if (expired) expect(idle + leapt).toBeGreaterThanOrEqual(policy.idle);
      });
    }),
    { numRuns: 2_000 },
  );
});

test('a mailbox left alone is over when the time is and one tick, whatever sleeps, restarts and the clock do', () => {
  fc.assert(
    fc.property(anything, (events) => {
      let over = false;
      live(events, ({ expired, idle, setBacks }) => {
        // Of a sleep in which the clock was set back nothing is known; awake, setting it back hides one tick at most.
        if (setBacks === 0 && idle >= policy.idle) expect(expired).toBe(true);
        over ||= expired;
        if (over) expect(expired).toBe(true);
      });
    }),
    { numRuns: 2_000 },
  );
});

test('setting the clock back while awake keeps it open a tick longer each time, and no more', () => {
  const awake = fc.array(
    fc.oneof(
      wait,
      clock.map((event) => ({ ...event, by: -Math.abs(event.by) })),
      restart,
    ),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(awake, (events) => {
      live(events, ({ expired, idle, setBacks }) => {
        if (idle >= policy.idle + (1 + setBacks) * tick) expect(expired).toBe(true);
      });
    }),
    { numRuns: 2_000 },
  );
});

test('after a sleep in which the clock was set back, it stays open for what was left at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 599 }), fc.integer({ min: 1, max: 1e9 }), (used, back) => {
      const before = observe(beginWatch(start), start + used);
      const woken = observe(before, start + used - back);
      const later = observe(woken, woken.seenAt + policy.idle - used);
      expect(phaseOf(later, policy).phase).toBe('expired');
    }),
  );
});

describe('waking', () => {
  const slept = start + 3_600;

  test('a sleep longer than the time is over at once', () => {
    expect(phaseOf(observe(beginWatch(start), slept), policy)).toEqual({ phase: 'expired', since: start + 600 });
  });

  test('whoever moves the mouse then opens nothing', () => {
    expect(phaseOf(withActivity(beginWatch(start), slept, policy), policy).phase).toBe('expired');
  });

  test('a new log-in does', () => {
    expect(phaseOf(beginWatch(slept), policy).phase).toBe('active');
  });
});

test('activity during the warning stays', () => {
  const warned = observe(beginWatch(start), start + 500);
  expect(phaseOf(warned, policy).phase).toBe('warning');
  expect(phaseOf(withActivity(warned, start + 510, policy), policy)).toEqual({ phase: 'active', until: start + 990 });
});

describe('what storage may hold', () => {
  test.for([
    undefined,
    null,
    'x',
    [],
    {},
    { lastActivity: 'now', seenAt: 1 },
    { lastActivity: Number.NaN, seenAt: 1 },
    { lastActivity: -1, seenAt: 1 },
    { lastActivity: 1 },
  ])('%j is no watch', (json) => {
    expect(readIdleWatch(json)).toBeUndefined();
  });

  test('an activity after the last look is moved to it', () => {
    expect(readIdleWatch({ lastActivity: 9_000_000_000_000, seenAt: start })).toEqual(beginWatch(start));
  });
});
