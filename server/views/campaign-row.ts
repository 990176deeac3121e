import type { Selectable } from 'kysely';
import type { Decision } from '../../core/report/answer.ts';
import type { Level } from '../../core/verdict.ts';
import type { CampaignRow, PriorityReason } from '../api/campaign.ts';
import type { CampaignTable } from '../store/tables.ts';

/** A campaign of the store as a line of the queue. */
export function campaignRow(row: Selectable<CampaignTable>): CampaignRow {
  return {
    id: row.id,
    title: row.title,
    sender: { name: row.sender_name, address: row.sender_address },
    state: row.state as CampaignRow['state'],
    decision: (row.decision ?? undefined) as Decision | undefined,
    priority: { score: row.score, reasons: JSON.parse(row.reasons) as readonly PriorityReason[] },
    level: (row.level ?? undefined) as Level | undefined,
    reports: row.reports,
    reporters: row.reporters,
    schools: row.schools,
    incidents: row.incidents,
    firstAt: isoOf(row.first_at),
    lastAt: isoOf(row.last_at),
    version: row.version,
  };
}

/** ISO 8601 UTC. */
export function isoOf(instant: number): string {
  return new Date(instant).toISOString();
}
