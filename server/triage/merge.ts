import { sql } from 'kysely';
import { recordIn } from '../audit/audit-log.ts';
import type { Queries, Store } from '../store/store.ts';
import { refreshCampaign } from './refresh-campaign.ts';

/** Whether two campaigns became one, or why not. */
export type MergeOutcome = 'merged' | 'no-such-campaign' | 'same-campaign' | 'decided-otherwise';

/**
 * Makes another campaign part of one. What is decided of the one holds for the other's reports only where both were decided alike or
 * neither was: nobody is answered by a merge.
 */
export function merge(store: Store, into: string, other: string, actor: string, now: number): Promise<MergeOutcome> {
  if (into === other) return Promise.resolve('same-campaign');
  return store.inTurn('triage', async (tx): Promise<MergeOutcome> => {
    const rows = await tx
      .selectFrom('campaign')
      .select(['id', 'decision', 'reports', 'first_look_at'])
      .where('id', 'in', [into, other])
      .where('merged_into', 'is', null)
      .execute();
    const [one, two] = [rows.find(({ id }) => id === into), rows.find(({ id }) => id === other)];
    if (!one || !two) return 'no-such-campaign';
    if (one.decision !== two.decision) return 'decided-otherwise';
    await tx.updateTable('report').set({ campaign_id: into }).where('campaign_id', '=', other).execute();
    await moveKeys(tx, into, other);
    await tx
      .updateTable('campaign')
      .set({
        merged_into: into,
        changed_at: now,
        version: sql`version + 1`,
        decision_id: null,
        reports: 0,
        incidents: 0,
      })
      .where('id', '=', other)
      .execute();
    await tx
      .insertInto('campaign_move')
      .values({ campaign_id: into, kind: 'merged', other, reports: two.reports, actor, at: now })
      .execute();
    await refreshCampaign(tx, into, now);
    await recordIn(store, tx, { actor, action: 'merge', target: into, facts: { other } }, now);
    return 'merged';
  });
}

async function moveKeys(tx: Queries, into: string, other: string): Promise<void> {
  const raw = [
    sql`insert into campaign_key (key, campaign_id, kind, reports)
        select key, ${into}, kind, reports from campaign_key where campaign_id = ${other}
        on conflict (key, campaign_id) do update set reports = campaign_key.reports + excluded.reports`,
    sql`insert into indicator (campaign_id, kind, key, value, barred, reports)
        select ${into}, kind, key, value, barred, reports from indicator where campaign_id = ${other}
        on conflict (campaign_id, key) do update set reports = indicator.reports + excluded.reports`,
    sql`delete from campaign_key where campaign_id = ${other}`,
    sql`delete from indicator where campaign_id = ${other}`,
  ];
  for (const statement of raw) await statement.execute(tx);
  await tx.updateTable('feed_support').set({ campaign_id: into }).where('campaign_id', '=', other).execute();
}
