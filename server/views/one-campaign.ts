import { sql } from 'kysely';
import type { Decision } from '../../core/report/answer.ts';
import type { Campaign, CampaignEvent, IndicatorKind, RelatedCampaign, VerdictPair } from '../api/campaign.ts';
import type { Site } from '../site.ts';
import type { Queries } from '../store/store.ts';
import { campaignIndicators } from '../triage/campaign-indicators.ts';
import { publicationOf } from './campaign-publication.ts';
import { campaignReport, reportsOf } from './campaign-report.ts';
import { campaignRow, isoOf } from './campaign-row.ts';

type CampaignSite = Pick<Site, 'store' | 'encryption' | 'rails' | 'polls' | 'signer' | 'now'>;

const mostReports = 500;
const mostRelated = 10;

/** One campaign, whole; `undefined` when there is none, or it has become part of another. */
export async function oneCampaign(site: CampaignSite, id: string): Promise<Campaign | undefined> {
  const { db } = site.store;
  const row = await db
    .selectFrom('campaign')
    .selectAll()
    .where('id', '=', id)
    .where('merged_into', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const entries = await reportsOf(db, id, mostReports);
  return {
    ...campaignRow(row),
    entries: entries.map((each) => campaignReport(each, site.encryption)),
    indicators: await campaignIndicators(db, site.rails, id),
    history: await historyOf(db, id),
    verdicts: await verdictsOf(db, id),
    related: await relatedTo(db, id),
    publication: await publicationOf(site, id),
    firstLookAt: row.first_look_at === null ? undefined : isoOf(row.first_look_at),
  };
}

async function historyOf(db: Queries, id: string): Promise<readonly CampaignEvent[]> {
  const decisions = await db.selectFrom('decision').selectAll().where('campaign_id', '=', id).execute();
  const moves = await db.selectFrom('campaign_move').selectAll().where('campaign_id', '=', id).execute();
  const events: readonly CampaignEvent[] = [
    ...decisions.map(({ id: own, at, actor, decision, comment, undone_at, undone_by }): CampaignEvent => ({
      kind: 'decided',
      id: own,
      at: isoOf(at),
      by: actor,
      decision: decision as Decision,
      comment,
      undone: undone_at === null ? undefined : { at: isoOf(undone_at), by: undone_by ?? '' },
    })),
    ...moves.map(({ kind, at, actor, other, reports }): CampaignEvent => ({
      kind: kind as 'merged' | 'split',
      at: isoOf(at),
      by: actor,
      other,
      reports,
    })),
  ];
  return events.toSorted((one, other) => (one.at < other.at ? 1 : -1));
}

async function verdictsOf(db: Queries, id: string): Promise<readonly VerdictPair[]> {
  const rows = await db
    .selectFrom('report')
    .select(['client_level', 'server_level'])
    .select(({ fn }) => fn.countAll<number>().as('reports'))
    .where('campaign_id', '=', id)
    .groupBy(['client_level', 'server_level'])
    .orderBy('reports', 'desc')
    .execute();
  return rows.map(({ client_level, server_level, reports }) => ({
    client: (client_level ?? 'none-given') as VerdictPair['client'],
    server: (server_level ?? 'unjudged') as VerdictPair['server'],
    reports,
  }));
}

/** Other campaigns that carry the same; not by what legitimate mail carries too. */
async function relatedTo(db: Queries, id: string): Promise<readonly RelatedCampaign[]> {
  const rows = await db
    .selectFrom('campaign_key as own')
    .innerJoin('campaign_key as shared', 'shared.key', 'own.key')
    .innerJoin('campaign', 'campaign.id', 'shared.campaign_id')
    .leftJoin('legitimate_key', (join) =>
      join.onRef('legitimate_key.key', '=', 'own.key').on('legitimate_key.mails', '>', 0),
    )
    .select(['campaign.id', 'campaign.title', 'campaign.reports', 'own.kind'])
    .where('own.campaign_id', '=', id)
    .where('shared.campaign_id', '<>', id)
    .where('own.kind', 'in', ['url', 'host', 'sender', 'reply-to', 'file', 'subject'])
    .where('legitimate_key.key', 'is', null)
    .where('campaign.merged_into', 'is', null)
    .orderBy('campaign.last_at', 'desc')
    .orderBy(sql`own.kind`)
    .limit(500)
    .execute();
  const found = new Map<string, RelatedCampaign>();
  for (const { kind, ...other } of rows) {
    const shared = found.get(other.id)?.shared ?? [];
    const own = kind as IndicatorKind;
    found.set(other.id, { ...other, shared: shared.includes(own) ? shared : [...shared, own] });
  }
  const byShared = [...found.values()].toSorted((one, other) => other.shared.length - one.shared.length);
  return byShared.slice(0, mostRelated);
}
