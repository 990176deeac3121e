import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedAge } from '../../../core/feed/feed-age.ts';
import { nextPoll, retryAfterOf } from '../../../core/feed/next-poll.ts';
import { unknownFeed } from '../../../core/feed/stored-feed.ts';
import { updateFeed } from '../../../core/feed/update-feed.ts';
import { aFeed, day, monday, portsTo, roots } from './a-feed.ts';

const usual = { poll: 300, failures: 0, retryAfter: undefined, chance: 0.5 };

test.for([
  ['every five minutes', {}, 300_000],
  ['a fifth less', { chance: 0 }, 240_000],
  ['a fifth more', { chance: 0.999_999 }, 360_000],
  ['twice as long after a failure', { failures: 1 }, 600_000],
  ['at most six hours', { failures: 60 }, 21_600_000],
  ['as long as the server asks', { retryAfter: 3_600_000, chance: 0 }, 3_600_000],
  ['and not all at once then', { retryAfter: 3_600_000, chance: 0.5 }, 3_960_000],
  ['never more than once a minute', { poll: 1, chance: 0 }, 48_000],
  ['a day, where the head says so', { poll: 86_400 }, 86_400_000],
] as const)('%s', ([, history, expected]) => {
  expect(nextPoll({ ...usual, ...history })).toBe(expected);
});

test('a poll is never in the past nor more than a week away', () => {
  const history = fc.record({
    poll: fc.integer({ min: 60, max: 86_400 }),
    failures: fc.nat(),
    retryAfter: fc.option(fc.integer({ min: 0, max: day }), { nil: undefined }),
    chance: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  });
  fc.assert(
    fc.property(history, (given) => {
      expect(nextPoll(given)).toBeGreaterThanOrEqual(48_000);
      expect(nextPoll(given)).toBeLessThan(7 * day);
    }),
  );
});

test.for([
  [undefined, undefined],
  ['120', 120_000],
  ['0', 0],
  ['999999999', day],
  ['Mon, 23 Nov 2026 08:05:00 GMT', 300_000],
  ['Mon, 23 Nov 2026 07:00:00 GMT', undefined],
  ['-5', undefined],
  ['soon', undefined],
  ['1e9', undefined],
] as const)('Retry-After %s is %s ms', ([header, expected]) => {
  expect(retryAfterOf(header, monday)).toBe(expected);
});

test('a list is called old once its head has expired, and its days are counted', async () => {
  const feed = aFeed();
  feed.publish({ 'host:evil.example': 'Fausse page' });
  const { state } = await updateFeed(unknownFeed, roots, monday, portsTo(feed));
  expect(feedAge(unknownFeed, monday)).toEqual({ kind: 'none' });
  expect(feedAge(state, monday + 2.5 * day)).toEqual({ kind: 'current', issued: monday, days: 2 });
  expect(feedAge(state, monday + 12 * day)).toEqual({ kind: 'stale', issued: monday, days: 12 });
  expect(feedAge(state, monday - 3 * day)).toMatchObject({ days: 0 });
});
