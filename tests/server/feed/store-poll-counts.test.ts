import { afterAll, beforeAll, expect, test } from 'vitest';

import { spreadAmong } from '../../../server/feed/poll-counts.ts';
import { storePollCounts } from '../../../server/feed/store-poll-counts.ts';
import { monday, openTestSite, type TestSite } from '../test-site.ts';

/* What PostgreSQL adds up is tried there: tests/e2e/server/postgres.test.ts. */

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.end());

test('what a store that is away could not be told is told once it is back, and once only', async () => {
  let isAway = true;
  const counts = storePollCounts({
    ...site.store,
    kind: 'postgres',
    transaction: (work) => (isAway ? Promise.reject(new Error('away')) : site.store.transaction(work)),
  });
  const spread = async () => spreadAmong(await counts.lately(monday), 1, 7);
  counts.count('1-7', monday);
  counts.count('1-6', monday);
  await expect(counts.share(monday)).rejects.toThrow('away');
  counts.count('1-7', monday);
  expect(await spread()).toEqual({ polls: 3, reached: 2 });
  isAway = false;
  await counts.share(monday);
  await counts.share(monday);
  expect(await spread()).toEqual({ polls: 3, reached: 2 });
  const rows = await site.store.db.selectFrom('feed_poll').selectAll().orderBy('number').execute();
  expect(rows).toEqual([
    { minute: monday / 60_000, number: '1-6', polls: 1 },
    { minute: monday / 60_000, number: '1-7', polls: 2 },
  ]);
});
