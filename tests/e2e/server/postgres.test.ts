import { afterAll, beforeAll, describe, expect, test } from 'vitest';

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
