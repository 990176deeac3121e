import { sql } from 'kysely';
import { expressionOf } from '../../core/feed/expression-of.ts';
import type { IndicatorKind } from '../api/campaign.ts';
import type { SearchHit, SearchResult } from '../api/search.ts';
import type { Queries } from '../store/store.ts';
import { campaignRow } from './campaign-row.ts';

const mostHits = 50;
const longest = 200;

/** Campaigns with a subject or sender that contains the text, with an indicator that is it or begins with it, or with this report. */
export async function search(db: Queries, text: string): Promise<SearchResult> {
  const query = text.trim().slice(0, longest);
  if (query.length < 2) return { query, hits: [] };
  const found = [...(await byReport(db, query)), ...(await byIndicator(db, query)), ...(await byTitle(db, query))];
  const unique = new Map(found.toReversed().map((hit) => [hit.campaign.id, hit]));
  const newest = [...unique.values()].toSorted((one, other) => (one.campaign.lastAt < other.campaign.lastAt ? 1 : -1));
  return { query, hits: newest.slice(0, mostHits) };
}

async function byReport(db: Queries, query: string): Promise<readonly SearchHit[]> {
  if (!/^[0-9a-f]{32}$/u.test(query)) return [];
  const rows = await db
    .selectFrom('campaign')
    .innerJoin('report', 'report.campaign_id', 'campaign.id')
    .selectAll('campaign')
    .where('report.id', '=', query)
    .execute();
  return rows.map((row) => ({ campaign: campaignRow(row), by: undefined }));
}

async function byIndicator(db: Queries, query: string): Promise<readonly SearchHit[]> {
  const lower = query.toLowerCase();
  // A pasted address is looked for as it is written in the store.
  const address = expressionOf('url', query)?.slice('url:'.length) ?? lower;
  const written = [lower, address, address.split('?', 1)[0] ?? address];
  const rows = await db
    .selectFrom('campaign')
    .innerJoin('indicator', 'indicator.campaign_id', 'campaign.id')
    .selectAll('campaign')
    .select(['indicator.kind', 'indicator.value'])
    .where((where) =>
      where.or([
        where('indicator.value', 'in', written),
        // A range, and not “like”: an index answers it.
        where.and([where('indicator.value', '>=', lower), where('indicator.value', '<', `${lower}\uffff`)]),
      ]),
    )
    .where('campaign.merged_into', 'is', null)
    .orderBy('campaign.last_at', 'desc')
    .limit(mostHits)
    .execute();
  return rows.map(({ kind, value, ...row }) => ({
    campaign: campaignRow(row),
    by: { kind: kind as IndicatorKind, value },
  }));
}

async function byTitle(db: Queries, query: string): Promise<readonly SearchHit[]> {
  const pattern = `%${query.toLowerCase().replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
  const rows = await db
    .selectFrom('campaign')
    .selectAll()
    .where('merged_into', 'is', null)
    .where(
      sql<boolean>`(lower(title) like ${pattern} escape '\\' or lower(sender_address) like ${pattern} escape '\\')`,
    )
    .orderBy('last_at', 'desc')
    .limit(mostHits)
    .execute();
  return rows.map((row) => ({ campaign: campaignRow(row), by: undefined }));
}
