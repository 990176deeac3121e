import { recordIn } from '../audit/audit-log.ts';
import type { Store } from '../store/store.ts';

/** Has a source read every day from now on, or no longer. */
export async function scheduleSource(
  store: Store,
  name: string,
  scheduled: boolean,
  actor: string,
  now: number,
): Promise<void> {
  await store.transaction(async (tx) => {
    // Looked at within minutes, whenever it was last.
    const set = { scheduled: scheduled ? 1 : 0, tried_at: 0 } as const;
    await tx
      .insertInto('watch_source')
      .values({ name, ...set, days: null, claimed_until: 0, problem: null })
      .onConflict((conflict) => conflict.column('name').doUpdateSet(set))
      .execute();
    const facts = { scheduled: set.scheduled };
    await recordIn(store, tx, { actor, action: 'list-scheduled', target: name, facts }, now);
  });
}
