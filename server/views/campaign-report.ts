import type { Selectable } from 'kysely';
import type { Happening } from '../../core/report/report.ts';
import type { Level } from '../../core/verdict.ts';
import type { CampaignReport, Channel, Incident, Proof } from '../api/campaign.ts';
import { reporterOf } from '../store/encrypted-values.ts';
import type { Encryption } from '../store/encryption.ts';
import type { Queries } from '../store/store.ts';
import type { ReportTable } from '../store/tables.ts';
import { isoOf } from './campaign-row.ts';

/** A report with the address of whoever sent it, encrypted, where it is still kept, and what holds of its campaign. */
export interface ReportRow extends Selectable<ReportTable> {
  readonly address: string | null;
  readonly decision: string | null;
}

/** The newest reports of a campaign. */
export function reportsOf(db: Queries, campaign: string, limit: number): Promise<readonly ReportRow[]> {
  return db
    .selectFrom('report')
    .leftJoin('reporter', 'reporter.report_id', 'report.id')
    .leftJoin('campaign', 'campaign.id', 'report.campaign_id')
    .selectAll('report')
    .select(['reporter.address', 'campaign.decision'])
    .where('report.campaign_id', '=', campaign)
    .orderBy('report.arrived_at', 'desc')
    .limit(limit)
    .execute();
}

/** One report; `undefined` when there is none. */
export function oneReport(db: Queries, id: string): Promise<ReportRow | undefined> {
  return db
    .selectFrom('report')
    .leftJoin('reporter', 'reporter.report_id', 'report.id')
    .leftJoin('campaign', 'campaign.id', 'report.campaign_id')
    .selectAll('report')
    .select(['reporter.address', 'campaign.decision'])
    .where('report.id', '=', id)
    .executeTakeFirst();
}

/** A report of the store as it stands in the list of its campaign. */
export function campaignReport(row: ReportRow, { decrypt }: Encryption): CampaignReport {
  return {
    id: row.id,
    at: isoOf(row.arrived_at),
    channel: row.channel as Channel,
    proof: row.proof as Proof,
    reporter: decrypt(reporterOf(row.id), row.address ?? ''),
    happened: JSON.parse(row.happened) as readonly Happening[],
    comment: row.comment,
    clientLevel: (row.client_level ?? undefined) as Level | undefined,
    serverLevel: (row.server_level ?? undefined) as Level | undefined,
    subject: row.subject,
    sender: row.sender_address,
    mail: row.mail_state === 'kept' && row.held === 1 ? 'held' : (row.mail_state as CampaignReport['mail']),
    answered: row.decision !== null && row.answered_at !== null,
    incident: incidentOf(row),
  };
}

/** What stands of a typed password. */
export function incidentOf(
  row: Pick<ReportRow, 'incident_state' | 'incident_by' | 'incident_at'>,
): Incident | undefined {
  if (row.incident_state === null) return undefined;
  return {
    state: row.incident_state as Incident['state'],
    by: row.incident_by ?? undefined,
    at: isoOf(row.incident_at ?? 0),
  };
}
