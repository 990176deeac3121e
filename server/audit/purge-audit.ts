import type { Keyed } from '../store/keyed.ts';
import type { Queries, Store } from '../store/store.ts';
import { auditTerms, day } from '../triage/terms.ts';
import { holdEnd, recordIn } from './audit-log.ts';
import { sealed, type Checkpoint } from './checkpoint.ts';

/** Removes the log's first part once its term has passed, and puts a sealed checkpoint at the end in its place. Gives the number of entries removed. */
export async function purgeAudit(store: Store, keyed: Keyed, now: number): Promise<number> {
  const oldest = await store.db.selectFrom('audit').select('at').orderBy('seq').limit(1).executeTakeFirst();
  if (!oldest || oldest.at >= now - auditTerms.longest * day) return 0;
  return store.transaction(async (tx) => {
    await holdEnd(store, tx);
    const checkpoint = await lastDue(tx, now - auditTerms.shortest * day);
    if (!checkpoint) return 0;
    const due = tx.selectFrom('audit').where('seq', '<=', checkpoint.until);
    const { entries } = await due.select(({ fn }) => fn.countAll<number>().as('entries')).executeTakeFirstOrThrow();
    const facts = { ...sealed(checkpoint, keyed), entries };
    // Before the removal: the new entry follows from the last, which may be among those to go.
    await recordIn(store, tx, { actor: 'server', action: 'audit-purged', facts }, now);
    await tx.deleteFrom('audit').where('seq', '<=', checkpoint.until).execute();
    return entries;
  });
}

/** The last entry before the first that is to be kept. */
async function lastDue(tx: Queries, before: number): Promise<Checkpoint | undefined> {
  const kept = await tx
    .selectFrom('audit')
    .select('seq')
    .where('at', '>=', before)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  let query = tx.selectFrom('audit').select(['seq as until', 'hash']).orderBy('seq', 'desc').limit(1);
  if (kept) query = query.where('seq', '<', kept.seq);
  return query.executeTakeFirst();
}
