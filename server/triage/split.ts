import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { recordIn } from '../audit/audit-log.ts';
import type { Queries, Store } from '../store/store.ts';
import { refreshCampaign } from './refresh-campaign.ts';

/** The campaign that was split off, or why none was. */
export type SplitOutcome =
  | { readonly outcome: 'split'; readonly id: string }
  | { readonly outcome: 'no-such-campaign' | 'not-its-reports' | 'all-of-them' };

/** Makes a campaign of some reports of another, open again whatever was decided; neither keeps keys that only the other's reports have. */
export function split(
  store: Store,
  from: string,
  reports: readonly string[],
  actor: string,
  now: number,
): Promise<SplitOutcome> {
  return store.inTurn('triage', async (tx): Promise<SplitOutcome> => {
    const old = await tx
      .selectFrom('campaign')
      .selectAll()
      .where('id', '=', from)
      .where('merged_into', 'is', null)
      .executeTakeFirst();
    if (!old) return { outcome: 'no-such-campaign' };
    const wanted = [...new Set(reports)];
    const own = await tx
      .selectFrom('report')
      .select(['id', 'subject', 'sender_name', 'sender_address', 'arrived_at'])
      .where('campaign_id', '=', from)
      .where('id', 'in', wanted)
      .orderBy('arrived_at')
      .execute();
    const [first] = own;
    if (!first || own.length !== wanted.length) return { outcome: 'not-its-reports' };
    if (own.length >= old.reports) return { outcome: 'all-of-them' };
    const id = randomBytes(8).toString('hex');
    await tx
      .insertInto('campaign')
      .values({
        ...old,
        id,
        title: first.subject,
        sender_name: first.sender_name,
        sender_address: first.sender_address,
        state: 'open',
        decision: null,
        decision_id: null,
        decided_at: null,
        version: 0,
        changed_at: now,
      })
      .execute();
    await tx.updateTable('report').set({ campaign_id: id }).where('id', 'in', wanted).execute();
    await divideKeys(tx, from, id);
    await tx
      .insertInto('campaign_move')
      .values([
        { campaign_id: from, kind: 'split', other: id, reports: own.length, actor, at: now },
        { campaign_id: id, kind: 'split', other: from, reports: own.length, actor, at: now },
      ])
      .execute();
    await refreshCampaign(tx, from, now);
    await refreshCampaign(tx, id, now);
    await recordIn(store, tx, { actor, action: 'split', target: from, facts: { other: id, reports: own.length } }, now);
    return { outcome: 'split', id };
  });
}

const atOnce = 500;

/** Counts keys and indicators anew on both sides, by the keys that each report kept. */
async function divideKeys(tx: Queries, from: string, into: string): Promise<void> {
  const kinds = await tx.selectFrom('campaign_key').select(['key', 'kind']).where('campaign_id', '=', from).execute();
  const kindOf = new Map(kinds.map(({ key, kind }) => [key, kind]));
  await sql`insert into indicator (campaign_id, kind, key, value, barred, reports)
    select ${into}, kind, key, value, barred, 0 from indicator where campaign_id = ${from}`.execute(tx);
  for (const campaign of [from, into]) {
    const counts = await countKeys(tx, campaign);
    await tx.deleteFrom('campaign_key').where('campaign_id', '=', campaign).execute();
    const rows = [...counts].flatMap(([key, count]) => {
      const kind = kindOf.get(key);
      return kind === undefined ? [] : [{ key, kind, campaign_id: campaign, reports: count }];
    });
    for (let start = 0; start < rows.length; start += atOnce) {
      await tx
        .insertInto('campaign_key')
        .values(rows.slice(start, start + atOnce))
        .execute();
    }
    await sql`update indicator set reports = coalesce((select k.reports from campaign_key k
      where k.campaign_id = indicator.campaign_id and k.key = indicator.key), 0)
      where campaign_id = ${campaign} and (barred is null or barred in ('unproven', 'kind'))`.execute(tx);
    await tx.deleteFrom('indicator').where('campaign_id', '=', campaign).where('reports', '=', 0).execute();
  }
}

async function countKeys(tx: Queries, campaign: string): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const rows = await tx.selectFrom('report').select('keys').where('campaign_id', '=', campaign).execute();
  for (const { keys } of rows) {
    for (const key of JSON.parse(keys ?? '[]') as readonly string[]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
