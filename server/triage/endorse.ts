import { recordIn } from '../audit/audit-log.ts';
import type { Store } from '../store/store.ts';

/** A second analyst stands behind the entries of a campaign that wait for one. Gives their number. */
export function endorse(store: Store, campaign: string, actor: string, now: number): Promise<number> {
  return store.inTurn('triage', async (tx) => {
    const endorsed = await tx
      .updateTable('feed_entry')
      .set({ state: 'waiting', second: actor, changed_at: now })
      .where('campaign_id', '=', campaign)
      .where('state', '=', 'second-person')
      .where('actor', '<>', actor)
      .executeTakeFirst();
    const entries = Number(endorsed.numUpdatedRows);
    if (entries > 0) await recordIn(store, tx, { actor, action: 'endorse', target: campaign, facts: { entries } }, now);
    return entries;
  });
}
