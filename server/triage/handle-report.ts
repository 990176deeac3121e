import type { Incident } from '../api/campaign.ts';
import { recordIn } from '../audit/audit-log.ts';
import type { Store } from '../store/store.ts';
import { incidentOf } from '../views/campaign-report.ts';
import { refreshCampaign } from './refresh-campaign.ts';

/** Opens or closes the incident of a report; `undefined` where nobody says that they typed a password, or there is no such report. */
export function moveIncident(
  store: Store,
  report: string,
  state: 'opened' | 'closed',
  actor: string,
  now: number,
): Promise<Incident | undefined> {
  return store.inTurn('triage', async (tx) => {
    const moved = await tx
      .updateTable('report')
      .set({ incident_state: state, incident_by: actor, incident_at: now })
      .where('id', '=', report)
      .where('incident_state', 'is not', null)
      .returning(['campaign_id', 'incident_state', 'incident_by', 'incident_at'])
      .executeTakeFirst();
    if (!moved) return undefined;
    if (moved.campaign_id !== null) {
      await tx.updateTable('campaign').set({ changed_at: now }).where('id', '=', moved.campaign_id).execute();
      await refreshCampaign(tx, moved.campaign_id, now);
    }
    await recordIn(store, tx, { actor, action: 'incident', target: report, facts: { state } }, now);
    return incidentOf(moved);
  });
}

/** Keeps a report's mail beyond its term, or no longer. Says whether there is such a report with a mail. */
export function holdMail(store: Store, report: string, held: boolean, actor: string, now: number): Promise<boolean> {
  return store.transaction(async (tx) => {
    const changed = await tx
      .updateTable('report')
      .set({ held: held ? 1 : 0 })
      .where('id', '=', report)
      .where('mail_state', '<>', 'purged')
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return false;
    await recordIn(store, tx, { actor, action: 'hold', target: report, facts: { held: String(held) } }, now);
    return true;
  });
}
