import type { Store } from '../store/store.ts';
import { refreshCampaign } from './refresh-campaign.ts';

/** How long after its last report a campaign's speed can still count: it counts reports of the last hour. */
const restless = 2 * 3_600_000;

/** Gives open campaigns their place anew whose speed fades. Gives their number. */
export async function rescore(store: Store, now: number): Promise<number> {
  const rows = await store.db
    .selectFrom('campaign')
    .select('id')
    .where('last_at', '>', now - restless)
    .where('state', '=', 'open')
    .where('merged_into', 'is', null)
    .execute();
  for (const { id } of rows) await store.inTurn('triage', (tx) => refreshCampaign(tx, id, now));
  return rows.length;
}
