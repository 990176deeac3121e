import { randomBytes } from 'node:crypto';
import { sql, type Insertable } from 'kysely';

import type { CampaignTable, ReportTable } from '../../server/store/tables.ts';
import { findCampaign } from '../../server/triage/find-campaign.ts';
import type { WeighedKey } from '../../server/triage/weigh-keys.ts';
import { campaignPage } from '../../server/views/campaign-page.ts';
import { dashboard } from '../../server/views/dashboard.ts';
import { dayOf } from '../../server/views/hours.ts';
import { oneCampaign } from '../../server/views/one-campaign.ts';
import { search } from '../../server/views/search.ts';
import { monday, openTestSite, type TestSite } from '../server/test-site.ts';
import { quantile } from './rounds.ts';

/** How long one question to a full store takes, in milliseconds. */
export interface Question {
  readonly store: string;
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
}

const hour = 3_600_000;
const reportsOfCampaign = 20;
const keysOfCampaign = 30;
const kinds = ['url', 'host', 'sender', 'subject', 'copy', 'band'] as const;

/** Fills a store with reports of half a year, and asks what console and triage ask. */
export async function crowd(databaseUrl: string | undefined, reports: number): Promise<readonly Question[]> {
  const site = await openTestSite(databaseUrl);
  const campaigns = Math.ceil(reports / reportsOfCampaign);
  await fill(site, campaigns);
  // As a server that has run for half a year has done long since.
  await sql.raw(databaseUrl === undefined ? 'analyze' : 'vacuum analyze').execute(site.store.db);
  const { db } = site.store;
  const store = databaseUrl === undefined ? 'SQLite' : 'PostgreSQL';
  const days = { from: dayOf(monday - 30 * 24 * hour), to: dayOf(monday) };
  const some = (): number => Math.floor(Math.random() * campaigns);
  const queue = { order: 'priority', after: undefined, limit: 50 } as const;
  const questions: readonly (readonly [string, number, () => Promise<unknown>])[] = [
    ['queue, first page', 50, () => campaignPage(db, { ...queue, state: 'open' })],
    ['queue, all by time', 50, () => campaignPage(db, { ...queue, state: 'all', order: 'newest' })],
    ['one campaign', 50, () => oneCampaign(site, idOf(some()))],
    ['campaign of a report', 100, () => findCampaign(db, { id: 'x', mail_hash: 'x' }, keysOf(some()))],
    ['campaign of a new one', 100, () => findCampaign(db, { id: 'x', mail_hash: 'x' }, keysOf(campaigns + some()))],
    ['dashboard, 30 days', 10, () => dashboard(db, days)],
    ['search by host', 20, () => search(db, `h${some()}.example`)],
    ['search in subjects', 10, () => search(db, 'numéro 77')],
  ];
  const answers: Question[] = [];
  for (const [name, count, ask] of questions) {
    await ask();
    const times: number[] = [];
    for (let turn = 0; turn < count; turn++) {
      const start = performance.now();
      await ask();
      times.push(performance.now() - start);
    }
    answers.push({ store, name, p50: quantile(times, 0.5), p95: quantile(times, 0.95) });
  }
  await site.end();
  return answers;
}

async function fill({ store }: TestSite, campaigns: number): Promise<void> {
  const atOnce = 25;
  for (let first = 0; first < campaigns; first += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, campaigns - first) }, (_, index) => first + index);
    await store.transaction(async (tx) => {
      await tx
        .insertInto('campaign')
        .values(numbers.map((number) => campaignRow(number, campaigns)))
        .execute();
      await tx
        .insertInto('report')
        .values(numbers.flatMap((number) => reportRows(number, campaigns)))
        .execute();
      const keys = numbers.flatMap((number) => keysOf(number).map((each) => ({ ...each, campaign: idOf(number) })));
      await tx
        .insertInto('campaign_key')
        .values(
          keys.map(({ key, kind, campaign }) => ({ key, kind, campaign_id: campaign, reports: reportsOfCampaign })),
        )
        .execute();
      await tx
        .insertInto('indicator')
        .values(
          numbers.map((number) => ({
            campaign_id: idOf(number),
            kind: 'host',
            key: `${number}-1`,
            value: `h${number}.example`,
            barred: null,
            reports: 20,
          })),
        )
        .execute();
    });
  }
}

function idOf(number: number): string {
  return number.toString(16).padStart(16, '0');
}

function keysOf(number: number): readonly WeighedKey[] {
  return Array.from({ length: keysOfCampaign }, (_, index) => ({
    key: `${number}-${index}`,
    kind: kinds[Math.min(index, kinds.length - 1)] ?? 'band',
    weight: 2,
  }));
}

/** Half a year, evenly; the last fiftieth is open. */
function beginOf(number: number, campaigns: number): number {
  return monday - Math.floor(((campaigns - number) / campaigns) * 180 * 24) * hour;
}

function campaignRow(number: number, campaigns: number): Insertable<CampaignTable> {
  const first = beginOf(number, campaigns);
  const isOpen = number > campaigns * 0.98;
  return {
    id: idOf(number),
    title: `Facture numéro ${number}`,
    sender_name: 'Service',
    sender_address: `s@h${number}.example`,
    state: isOpen ? 'open' : 'decided',
    decision: isOpen ? null : 'phishing',
    decision_id: isOpen ? null : `d${number}`,
    decided_at: isOpen ? null : first + hour,
    level: 'danger',
    reports: reportsOfCampaign,
    reporters: reportsOfCampaign,
    schools: 2,
    incidents: 0,
    score: number % 50,
    reasons: '[]',
    first_at: first,
    last_at: first + hour,
    first_look_at: isOpen ? null : first + hour / 4,
    version: 1,
    changed_at: first,
    merged_into: null,
  };
}

function reportRows(number: number, campaigns: number): readonly Insertable<ReportTable>[] {
  const first = beginOf(number, campaigns);
  return Array.from({ length: reportsOfCampaign }, (_, index) => ({
    id: randomBytes(16).toString('hex'),
    content_hash: 'c',
    receipt_hash: randomBytes(16).toString('hex'),
    channel: 'extension',
    client: 'extension 0.1.0',
    installation_key: `i${index}`,
    reporter_key: null,
    proof: 'claim',
    language: 'fr',
    completeness: 'raw',
    webmail: 'roundcube',
    happened: index === 0 ? '["clicked"]' : '[]',
    comment: '',
    arrived_at: first + index * 60_000,
    mail_hash: `m${number}-${index}`,
    mail_size: 10_000,
    school: null,
    client_level: 'danger',
    client_rules: '[]',
    server_level: 'danger',
    server_rules: '[]',
    judged_at: first,
    campaign_id: idOf(number),
    keys: '[]',
    subject: `Facture numéro ${number}`,
    sender_name: 'Service',
    sender_address: 's@h.example',
    mail_state: 'kept',
    keep_until: first,
    incident_state: null,
    incident_by: null,
    incident_at: null,
    answered_at: null,
  }));
}
