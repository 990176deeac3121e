import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Judgement, MailKey } from '../judging/judge.ts';
import type { Keyed } from '../store/keyed.ts';
import type { Queries } from '../store/store.ts';
import type { ReportTable } from '../store/tables.ts';
import { answerAtOnce, answerLate } from './answer-late.ts';
import { findCampaign } from './find-campaign.ts';
import { refreshCampaign } from './refresh-campaign.ts';
import { weighKeys, type WeighedKey } from './weigh-keys.ts';

/** What of a report its placing wants to know. */
export type Placed = Pick<ReportTable, 'id' | 'mail_hash' | 'arrived_at' | 'channel' | 'proof'>;

/**
 * Puts a judged report into the campaign that it belongs to, or makes one; `undefined` stands for a mail that could not be judged.
 * In the turn `triage`. Gives the campaign.
 */
export async function placeReport(
  tx: Queries,
  report: Placed,
  judgement: Judgement | undefined,
  keyed: Keyed,
  now: number,
): Promise<string | undefined> {
  const weighed = weighKeys(judgement?.keys ?? [], keyed);
  const found = await findCampaign(tx, report, weighed);
  const campaign = found ?? (await newCampaign(tx, report, judgement, now));
  const placed = await tx
    .updateTable('report')
    .set({
      campaign_id: campaign,
      judged_at: now,
      server_level: judgement?.level ?? null,
      server_rules: judgement ? JSON.stringify(judgement.rules) : null,
      keys: JSON.stringify(weighed.map(({ key }) => key)),
      subject: judgement?.subject ?? '',
      sender_name: judgement?.sender.name ?? '',
      sender_address: judgement?.sender.address ?? '',
      ...(judgement ? {} : { mail_state: 'unreadable' }),
    })
    .where('id', '=', report.id)
    .where('judged_at', 'is', null)
    .executeTakeFirst();
  // Another process was given it too, and was quicker.
  if (placed.numUpdatedRows === 0n) return undefined;
  await addKeys(tx, campaign, weighed);
  await addIndicators(tx, campaign, judgement?.keys ?? [], keyed);
  await refreshCampaign(tx, campaign, now);
  if (!(await answerLate(tx, campaign, report, now))) await answerAtOnce(tx, report, now);
  return campaign;
}

async function newCampaign(
  tx: Queries,
  { arrived_at }: Placed,
  judgement: Judgement | undefined,
  now: number,
): Promise<string> {
  const id = randomBytes(8).toString('hex');
  await tx
    .insertInto('campaign')
    .values({
      id,
      title: judgement?.subject ?? '',
      sender_name: judgement?.sender.name ?? '',
      sender_address: judgement?.sender.address ?? '',
      state: 'open',
      decision: null,
      decision_id: null,
      decided_at: null,
      level: null,
      first_look_at: null,
      merged_into: null,
      reports: 0,
      reporters: 0,
      schools: 0,
      incidents: 0,
      score: 0,
      reasons: '[]',
      version: 0,
      first_at: arrived_at,
      last_at: arrived_at,
      changed_at: now,
    })
    .execute();
  return id;
}

async function addKeys(tx: Queries, campaign: string, keys: readonly WeighedKey[]): Promise<void> {
  if (keys.length === 0) return;
  await tx
    .insertInto('campaign_key')
    .values(keys.map(({ key, kind }) => ({ key, kind, campaign_id: campaign, reports: 1 })))
    .onConflict((conflict) =>
      conflict.columns(['key', 'campaign_id']).doUpdateSet({ reports: sql`campaign_key.reports + 1` }),
    )
    .execute();
}

async function addIndicators(tx: Queries, campaign: string, keys: readonly MailKey[], keyed: Keyed): Promise<void> {
  const shown = keys.filter(({ kind }) => kind !== 'copy' && kind !== 'band');
  if (shown.length === 0) return;
  await tx
    .insertInto('indicator')
    .values(
      shown.map(({ kind, value, barred }) => ({
        campaign_id: campaign,
        kind,
        key: keyed(kind, value),
        value,
        barred: barred ?? null,
        reports: 1,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['campaign_id', 'key']).doUpdateSet({ reports: sql`indicator.reports + 1` }),
    )
    .execute();
}
