import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { IdleRules } from '../../../../core/idle/idle-policy.ts';
import { readRecords, storedRecords, type IdleRecords } from '../../../../extension/background/idle/idle-record.ts';
import { type EndOutcome, idleKeeper, type IdleKeeper } from '../../../../extension/background/idle/keeper.ts';
import type { SavedDrafts } from '../../../../extension/protocol/frame-calls.ts';
import type { Site } from '../../../../extension/background/idle/site.ts';

const rules: IdleRules = { idle: 1000, warning: 200, onLock: true, forget: true };
const mail: Site = { origin: 'https://webmail.ac-montpellier.fr', store: '0' };
const other: Site = { origin: 'https://courrier.exemple.fr', store: '0' };

/** A browser whose clock, disk and webmail are the test's. */
function browser(
  options: {
    rules?: Partial<IdleRules> | undefined;
    outcomes?: (EndOutcome | 'killed' | Error)[];
    drafts?: (SavedDrafts | undefined)[];
  } = { rules: {} },
) {
  const state = {
    now: 1_000_000,
    disk: '[]',
    shown: [] as string[],
    ended: [] as string[],
    wake: undefined as number | undefined,
    outcomes: options.outcomes ?? [],
    drafts: options.drafts ?? [],
    known: [] as (SavedDrafts | undefined)[],
    rules: options.rules ? { ...rules, ...options.rules } : undefined,
  };
  const start = (): IdleKeeper =>
    idleKeeper({
      now: () => state.now,
      rules: async () => state.rules,
      load: async () => readRecords(JSON.parse(state.disk)),
      save: async (records: IdleRecords) => void (state.disk = JSON.stringify(storedRecords(records))),
      show: async (site, view) => void state.shown.push(`${new URL(site.origin).hostname} ${view.phase}`),
      wakeAt: (at) => (state.wake = at),
      retryAfter: 5000,
      logOut: async (site, { ending: { why, drafts }, force, keepDrafts }) => {
        state.known.push(drafts);
        const saved = state.drafts.shift();
        if (saved) await keepDrafts(saved);
        const outcome = state.outcomes.shift() ?? 'ended';
        if (outcome instanceof Error) throw outcome;
        state.ended.push(`${new URL(site.origin).hostname} ${why}${force ? ' by force' : ''}: ${outcome}`);
        return outcome === 'killed' ? new Promise(() => undefined) : outcome;
      },
    });
  return { state, start };
}

test('an open mailbox is warned, and ended when nobody answers', async () => {
  const { state, start } = browser();
  const keeper = start();
  expect(await keeper.activity(mail, true)).toEqual({ phase: 'active', until: state.now + 800 });
  state.now += 800;
  await keeper.look();
  expect(state.shown).toEqual(['webmail.ac-montpellier.fr warning']);
  expect(state.wake).toBe(state.now + 200);
  state.now += 200;
  await keeper.look();
  expect(state.ended).toEqual(['webmail.ac-montpellier.fr idle: ended']);
  expect(state.disk).toBe('[]');
});

test('staying, or moving in any tab, begins anew', async () => {
  const { state, start } = browser();
  const keeper = start();
  await keeper.activity(mail, true);
  state.now += 900;
  await keeper.look();
  expect(await keeper.stay(mail)).toEqual({ phase: 'active', until: state.now + 800 });
  state.now += 900;
  expect((await keeper.activity(mail, false)).phase).toBe('active');
  expect(state.ended).toEqual([]);
});

test('who moves the mouse after the time is over does not get the mailbox', async () => {
  const { state, start } = browser();
  const keeper = start();
  await keeper.activity(mail, true);
  state.now += 5000;
  expect(await keeper.activity(mail, true)).toEqual({ phase: 'ending', why: 'idle' });
  await keeper.look();
  expect(state.ended).toEqual(['webmail.ac-montpellier.fr idle: ended']);
});

test('a log-in page begins no watch', async () => {
  const { start } = browser();
  expect(await start().activity(mail, false)).toEqual({ phase: 'off' });
});

test('the watch survives the worker, the browser and a sleep', async () => {
  const { state, start } = browser();
  await start().activity(mail, true);
  state.now += 100_000;
  const restarted = start();
  await restarted.look();
  expect(state.ended).toEqual(['webmail.ac-montpellier.fr idle: ended']);
});

test('each webmail has a time of its own', async () => {
  const { state, start } = browser();
  const keeper = start();
  await keeper.activity(mail, true);
  state.now += 600;
  await keeper.activity(other, true);
  state.now += 500;
  await keeper.look();
  expect(state.ended).toEqual(['webmail.ac-montpellier.fr idle: ended']);
  expect((await keeper.read(other, true)).phase).toBe('active');
});

describe('a log-out that does not succeed', () => {
  test('waits for the network as long as it takes, and is covered meanwhile', async () => {
    const { state, start } = browser({ rules: {}, outcomes: ['offline', 'offline', 'offline', 'offline', 'offline'] });
    const keeper = start();
    await keeper.activity(mail, true);
    for (let time = 0; time < 6; time++) {
      state.now += 20_000;
      expect((await keeper.read(mail, true)).phase).toBe('ending');
      await keeper.look();
    }
    expect(state.ended.filter((each) => each.endsWith('offline'))).toHaveLength(5);
    expect(state.ended.some((each) => each.includes('by force'))).toBe(false);
    expect(state.ended.at(-1)).toMatch(/: ended$/u);
  });

  test('is forced after the webmail refused three times', async () => {
    const { state, start } = browser({ rules: {}, outcomes: ['refused', 'refused', 'refused'] });
    const keeper = start();
    await keeper.activity(mail, true);
    for (let time = 0; time < 5; time++) {
      state.now += 20_000;
      await keeper.look();
    }
    expect(state.ended.at(-1)).toBe('webmail.ac-montpellier.fr idle by force: ended');
    expect(state.ended).toHaveLength(4);
  });
});

describe('what an attempt saved', () => {
  const saved: SavedDrafts = { saved: 1, lost: 0 };

  test.for<EndOutcome>(['refused', 'offline'])('is known to the next one after it was %s', async (outcome) => {
    const { state, start } = browser({ rules: {}, outcomes: [outcome], drafts: [saved] });
    await start().end(mail, 'asked');
    state.now += 60_000;
    await start().look();
    expect(state.known).toEqual([undefined, saved]);
    expect(state.disk).toBe('[]');
  });

  test('is known to the next worker, should this one be killed while the webmail logs out', async () => {
    const { state, start } = browser({ rules: {}, outcomes: ['killed'], drafts: [saved] });
    void start().end(mail, 'asked');
    await vi.waitUntil(() => state.ended.length === 1);
    await start().look();
    expect(state.known).toEqual([undefined, saved]);
    expect(state.disk).toBe('[]');
  });

  test('stays when somebody says “log out” meanwhile, or the machine is locked', async () => {
    const { state, start } = browser({ rules: {}, outcomes: ['refused', 'refused'], drafts: [saved] });
    const keeper = start();
    await keeper.end(mail, 'asked');
    await keeper.locked();
    await keeper.end(mail, 'asked');
    expect(state.known).toEqual([undefined, saved, saved]);
  });
});

test('an error of ours counts as a refusal: the mailbox does not stay covered for ever', async () => {
  const errors = ['tab', 'disk', 'cookies'].map((what) => new Error(what));
  const { state, start } = browser({ rules: {}, outcomes: [...errors] });
  const keeper = start();
  await keeper.activity(mail, true);
  for (const { message } of errors) {
    state.now += 60_000;
    await expect(keeper.look()).rejects.toThrow(message);
  }
  state.now += 60_000;
  await keeper.look();
  expect(state.ended).toEqual(['webmail.ac-montpellier.fr idle by force: ended']);
});

test('a webmail that refuses is asked again after 5, 10 and 20 seconds', async () => {
  const { state, start } = browser({ rules: {}, outcomes: ['refused', 'refused', 'refused'] });
  const keeper = start();
  await keeper.activity(mail, true);
  state.now += 1000;
  const waits: number[] = [];
  for (let time = 0; time < 3; time++) {
    await keeper.look();
    waits.push((state.wake ?? 0) - state.now);
    state.now = state.wake ?? 0;
  }
  expect(waits).toEqual([5000, 10_000, 20_000]);
});

test('a locked machine ends sessions on a shared computer, and only there', async () => {
  for (const onLock of [true, false]) {
    const { state, start } = browser({ rules: { onLock } });
    const keeper = start();
    await keeper.activity(mail, true);
    await keeper.locked();
    expect(state.ended).toEqual(onLock ? ['webmail.ac-montpellier.fr lock: ended'] : []);
  }
});

test('a person may end it at once, even where the automatic log-out is off', async () => {
  const { state, start } = browser({ rules: undefined });
  await start().end(mail, 'asked');
  expect(state.ended).toEqual(['webmail.ac-montpellier.fr asked: ended']);
});

test.for(['', 'null', '{}', '[1]', '[{"site":{"origin":"x"}}]'])('storage that holds %s is no watch', (stored) => {
  expect(readRecords(stored === '' ? undefined : JSON.parse(stored)).size).toBe(0);
});

test('a watch whose times were lost counts as left alone', async () => {
  const { state, start } = browser();
  state.disk = JSON.stringify([{ site: mail, watch: { lastActivity: 'yesterday' } }]);
  await start().look();
  expect(state.ended).toEqual(['webmail.ac-montpellier.fr idle: ended']);
});

test('whatever happens, who was active within the time stays, and nobody stays longer than the time and one look', async () => {
  const happening = fc.oneof(
    fc.record({ kind: fc.constant('activity' as const), after: fc.integer({ min: 0, max: 1500 }) }),
    fc.record({ kind: fc.constant('look' as const), after: fc.integer({ min: 0, max: 1500 }) }),
    fc.record({ kind: fc.constant('restart' as const), after: fc.integer({ min: 0, max: 1500 }) }),
    fc.record({ kind: fc.constant('clock set back' as const), after: fc.integer({ min: 0, max: 5000 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 30 }), async (happenings) => {
      const { state, start } = browser();
      let keeper = start();
      await keeper.activity(mail, true);
      let quiet = 0;
      for (const { kind, after } of happenings) {
        if (kind === 'clock set back') {
          state.now -= after;
          await keeper.look();
          continue;
        }
        state.now += after;
        quiet += after;
        if (kind === 'restart') keeper = start();
        const view = kind === 'activity' ? await keeper.activity(mail, false) : await keeper.read(mail, false);
        await keeper.look();
        if (quiet >= rules.idle) {
          expect(view).toEqual({ phase: 'ending', why: 'idle' });
          return;
        }
        expect(state.ended).toEqual([]);
        expect(view.phase).toBe(kind === 'activity' || quiet < 800 ? 'active' : 'warning');
        if (kind === 'activity') quiet = 0;
      }
    }),
  );
});
