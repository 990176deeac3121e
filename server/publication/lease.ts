import { randomUUID } from 'node:crypto';
import type { Queries } from '../store/store.ts';

/** Milliseconds after which another process goes on, should this one have died in the middle: longer than any order takes. */
const leaseFor = 60_000;
const name = 'publishing';
const here = randomUUID();

/**
 * Whether this process hands things to the signer now. Of several on one store one at a time does, or a withdrawal of the one could overtake a
 * publication of the other that it takes back. Asked again before each order, it holds longer.
 */
export async function takeLease(db: Queries, now: number, holder: string = here): Promise<boolean> {
  const value = `${now + leaseFor} ${holder}`;
  const taken = await db
    .insertInto('setting')
    .values({ name, value })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ value })
        .where((where) =>
          where.or([where('setting.value', '<', String(now)), where('setting.value', 'like', `% ${holder}`)]),
        ),
    )
    .executeTakeFirst();
  return (taken.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Lets whoever comes next go on at once. */
export async function endLease(db: Queries, holder: string = here): Promise<void> {
  await db.deleteFrom('setting').where('name', '=', name).where('value', 'like', `% ${holder}`).execute();
}
