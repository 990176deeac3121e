import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { spreadAmong } from '../../../server/feed/poll-counts.ts';
import { storePollCounts } from '../../../server/feed/store-poll-counts.ts';
import { leasedBuckets } from '../../../server/intake/leased-buckets.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { keyedBy } from '../../../server/store/keyed.ts';
import type { Store } from '../../../server/store/store.ts';
import { storeContract } from '../../server/store-contract.ts';
import { watchContract } from '../../server/watch/watch-contract.ts';
import { newDatabase } from './new-database.ts';

describe('on PostgreSQL', () => {
  storeContract(newDatabase);
});

describe('two processes on one PostgreSQL', () => {
  let stores: readonly Store[] = [];
  beforeAll(async () => {
    const place = { databaseUrl: await newDatabase(), folder: '' };
    stores = [await openStore(place), await openStore(place)];
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));
  const keyed = keyedBy(Buffer.alloc(32, 1));

  test.each([1, 4])('give out what there is and no more, at leases of %i: ten at once, one a second', async (lease) => {
    const rate = { kind: `lease-${lease}`, burst: 10, perSecond: 1, lease };
    const both = stores.map((store) => leasedBuckets(store, keyed, rate));
    const takenAt = async (now: number): Promise<number> => {
      const waits = await Promise.all(both.flatMap((one) => Array.from({ length: 10 }, () => one.take('x', now))));
      return waits.filter((wait) => wait === 0).length;
    };
    expect(await takenAt(1000)).toBe(10);
    expect(await both[0]?.take('x', 1000)).toBeGreaterThan(0);
    // Six seconds later what has come meanwhile is there once, not once for each.
    expect(await takenAt(7000)).toBe(6);
    expect(await both[1]?.take('somebody else', 7000)).toBe(0);
  });

  test('add up how far a head has spread, and keep nothing of it longer than it counts', async () => {
    const [one, other] = stores.map((store) => storePollCounts(store));
    if (!one || !other) throw new Error('no stores');
    const start = Date.parse('2026-11-23T07:00:00Z');
    const spreadAt = async (now: number) => spreadAmong(await one.lately(now), 3, 10);
    one.count('3-10', start);
    other.count('3-9', start);
    other.count('3-10', start);
    expect(await spreadAt(start)).toEqual({ polls: 1, reached: 1 });
    await Promise.all([one.share(start), other.share(start)]);
    expect(await spreadAt(start)).toEqual({ polls: 3, reached: 2 });
    // Once each, however often they are told; and what comes later is added.
    other.count('3-11', start);
    await Promise.all([one.share(start), other.share(start)]);
    expect(await spreadAt(start)).toEqual({ polls: 4, reached: 3 });
    await one.share(start + 6 * 60_000);
    expect(await spreadAt(start)).toEqual({ polls: 0, reached: 0 });
  });

  test('hear of each other’s changes', async () => {
    const [one, other] = stores;
    if (!one || !other) throw new Error('no stores');
    let calls = 0;
    const hearing = one.hear(() => {
      calls += 1;
    });
    // It calls once when it is there, and then for each change.
    await expect.poll(() => calls).toBe(1);
    await other.db.updateTable('campaign').set({ score: 0 }).execute();
    await expect.poll(() => calls).toBe(2);
    await hearing.close();
  });
});

describe('newly registered names on PostgreSQL', () => {
  watchContract(newDatabase);
});
