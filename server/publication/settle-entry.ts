import type { Queries } from '../store/store.ts';
import { standingSupports } from './standing-supports.ts';
import { entryState } from './entry-state.ts';
import type { FeedNamed } from '../api/feed.ts';

/** Makes of an entry what its supports come to, after one came or went. */
export async function settleEntry(tx: Queries, { kind, value }: FeedNamed, by: string, now: number): Promise<void> {
  const before = await tx
    .selectFrom('feed_entry')
    .selectAll()
    .where('kind', '=', kind)
    .where('value', '=', value)
    .executeTakeFirst();
  const supports = await standingSupports(tx, { kind, value }, now);
  const sent = before?.sent ?? 0;
  const needed = supports.needed ?? before?.needed ?? 1;
  const state = entryState({ persons: supports.persons.length, needed, isRefused: false, isSent: sent === 1 });
  const entry = {
    state,
    refusal: '',
    needed,
    reason: supports.reason ?? before?.reason ?? '',
    until: supports.until ?? before?.until ?? now,
    sent,
    changed_at: now,
    changed_by: by,
    revision: (before?.revision ?? 0) + 1,
  };
  await tx
    .insertInto('feed_entry')
    .values({ kind, value, serial: null, sequence: null, ...entry })
    .onConflict((conflict) => conflict.columns(['kind', 'value']).doUpdateSet(entry))
    .execute();
}
