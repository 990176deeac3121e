import type { Selectable } from 'kysely';
import { recordIn, type AuditRecord } from '../audit/audit-log.ts';
import { differentPersons } from '../feed/objections.ts';
import type { Queries, Store } from '../store/store.ts';
import type { FeedSupportTable } from '../store/feed-tables.ts';
import type { FeedNamed } from '../api/feed.ts';
import { settleEntry } from './settle-entry.ts';

/** A second person stands behind what a decision wants published and waits for one. Gives the number of names; 0 for who decided it. */
export function endorse(store: Store, decision: string, person: string, now: number): Promise<number> {
  return store.inTurn('triage', async (tx) => {
    const waiting = (await waitingOf(tx, decision)).filter((each) => isAnother(each.person, person));
    for (const { kind, value, reason, needed, until, campaign_id } of waiting) {
      const support = { campaign_id, reason, needed, at: now, until, withdrawn_at: null };
      await tx
        .insertInto('feed_support')
        .values({ kind, value, decision_id: decision, person, ...support })
        .onConflict((conflict) => conflict.columns(['kind', 'value', 'decision_id', 'person']).doUpdateSet(support))
        .execute();
      await settleEntry(tx, { kind: kind as FeedNamed['kind'], value }, person, now);
    }
    await recordAll(store, tx, { actor: person, action: 'endorse', target: decision }, waiting.length, now);
    return waiting.length;
  });
}

/** Somebody does not stand behind what waits for a second person: it is not published. Gives the number of names. */
export function decline(store: Store, decision: string, person: string, now: number): Promise<number> {
  return store.inTurn('triage', async (tx) => {
    const waiting = await waitingOf(tx, decision);
    for (const { kind, value } of waiting) {
      await tx
        .updateTable('feed_support')
        .set({ withdrawn_at: now })
        .where('decision_id', '=', decision)
        .where('kind', '=', kind)
        .where('value', '=', value)
        .execute();
      await settleEntry(tx, { kind: kind as FeedNamed['kind'], value }, person, now);
    }
    await recordAll(store, tx, { actor: person, action: 'decline', target: decision }, waiting.length, now);
    return waiting.length;
  });
}

/** What a decision wants published, as the first person entered it, and waits for another. */
function waitingOf(tx: Queries, decision: string): Promise<readonly Selectable<FeedSupportTable>[]> {
  return tx
    .selectFrom('feed_support')
    .innerJoin('feed_entry', (join) =>
      join.onRef('feed_entry.kind', '=', 'feed_support.kind').onRef('feed_entry.value', '=', 'feed_support.value'),
    )
    .selectAll('feed_support')
    .where('feed_support.decision_id', '=', decision)
    .where('feed_support.withdrawn_at', 'is', null)
    .where('feed_entry.state', '=', 'second-person')
    .execute();
}

async function recordAll(store: Store, tx: Queries, entry: AuditRecord, entries: number, now: number): Promise<void> {
  if (entries > 0) await recordIn(store, tx, { ...entry, facts: { entries } }, now);
}

function isAnother(one: string, other: string): boolean {
  return differentPersons([one, other]).length > 1;
}
