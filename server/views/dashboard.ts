import { sql } from 'kysely';
import type { Decision } from '../../core/report/answer.ts';
import type { Channel } from '../api/campaign.ts';
import type { ConfusionCell, Dashboard, TopCampaign } from '../api/dashboard.ts';
import { counting } from '../store/counting.ts';
import type { Queries } from '../store/store.ts';
import { isoOf } from './campaign-row.ts';
import { delayOf } from './delay.ts';
import { byDay, byHour, instantsOf, type Days } from './hours.ts';

/** Half an hour to the first look, four hours to the decision. */
const lookTarget = 30 * 60;
const decisionTarget = 4 * 3600;
const mostTop = 10;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The figures of some days, by the clock of the server's own time zone. */
export async function dashboard(db: Queries, days: Days): Promise<Dashboard> {
  const stretch = instantsOf(days);
  const reports = await reportCounts(db, stretch);
  const campaigns = await campaignsOf(db, stretch);
  const hours = await hourCounts(db, stretch);
  return {
    from: days.from,
    to: days.to,
    reports: reports.count,
    campaigns: campaigns.length,
    firstLook: delayOf(campaigns, 'first_look_at', lookTarget),
    decision: delayOf(campaigns, 'decided_at', decisionTarget),
    backlog: await backlogOf(db),
    answeredShare: reports.answerable === 0 ? undefined : reports.answered / reports.answerable,
    undone: await undoneIn(db, stretch),
    confusion: await confusionOf(db, stretch),
    byHour: byHour(hours),
    byDay: byDay(days, hours, campaigns),
    byChannel: await channelsOf(db, stretch),
    happened: reports.happened,
    top: await topOf(db, stretch),
  };
}

async function reportCounts(db: Queries, { start, end }: Stretch) {
  const happened = (what: string) => counting(sql`happened like ${`%"${what}"%`}`);
  const answerable = sql`campaign.state = 'decided' and (report.receipt_hash is not null or report.proof = 'mailbox')`;
  const row = await db
    .selectFrom('report')
    .leftJoin('campaign', 'campaign.id', 'report.campaign_id')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      counting(answerable).as('answerable'),
      counting(sql`${answerable} and report.answered_at is not null`).as('answered'),
      happened('clicked').as('clicked'),
      happened('typed-password').as('typedPassword'),
      happened('opened-attachment').as('openedAttachment'),
      happened('replied').as('replied'),
    ])
    .where('arrived_at', '>=', start)
    .where('arrived_at', '<', end)
    .executeTakeFirstOrThrow();
  const { count, answerable: could, answered, ...rest } = row;
  return { count, answerable: could, answered, happened: rest };
}

function campaignsOf(db: Queries, { start, end }: Stretch) {
  return db
    .selectFrom('campaign')
    .select(['first_at', 'first_look_at', 'decided_at'])
    .where('first_at', '>=', start)
    .where('first_at', '<', end)
    .where('merged_into', 'is', null)
    .execute();
}

function hourCounts(db: Queries, { start, end }: Stretch) {
  return db
    .selectFrom('report')
    .select(({ fn }) => [sql<number>`arrived_at / 3600000`.as('hour'), fn.countAll<number>().as('reports')])
    .where('arrived_at', '>=', start)
    .where('arrived_at', '<', end)
    .groupBy('hour')
    .execute();
}

async function backlogOf(db: Queries): Promise<Dashboard['backlog']> {
  const row = await db
    .selectFrom('campaign')
    .select(({ fn }) => [
      counting(sql`state = 'open'`).as('campaigns'),
      sql<number>`coalesce(sum(case when state = 'open' then reports else 0 end), 0)`.as('reports'),
      fn.coalesce(fn.sum<number>('incidents'), sql<number>`0`).as('incidents'),
      sql<number | null>`min(case when state = 'open' then first_at end)`.as('oldest'),
    ])
    .where('merged_into', 'is', null)
    .where(sql<boolean>`(state = 'open' or incidents > 0)`)
    .executeTakeFirstOrThrow();
  const { oldest, ...counts } = row;
  return { ...counts, oldestAt: oldest === null ? undefined : isoOf(oldest) };
}

async function undoneIn(db: Queries, { start, end }: Stretch): Promise<number> {
  const { undone } = await db
    .selectFrom('decision')
    .select(({ fn }) => fn.countAll<number>().as('undone'))
    .where('at', '>=', start)
    .where('at', '<', end)
    .where('undone_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return undone;
}

async function confusionOf(db: Queries, { start, end }: Stretch): Promise<readonly ConfusionCell[]> {
  const rows = await db
    .selectFrom('report')
    .innerJoin('campaign', 'campaign.id', 'report.campaign_id')
    .select(({ fn }) => ['report.client_level', 'campaign.decision', fn.countAll<number>().as('reports')])
    .where('arrived_at', '>=', start)
    .where('arrived_at', '<', end)
    .where('campaign.decision', 'is not', null)
    .groupBy(['report.client_level', 'campaign.decision'])
    .execute();
  return rows.map(({ client_level, decision, reports }) => ({
    client: (client_level ?? 'none-given') as ConfusionCell['client'],
    decision: decision as Decision,
    reports,
  }));
}

async function channelsOf(db: Queries, { start, end }: Stretch): Promise<Dashboard['byChannel']> {
  const rows = await db
    .selectFrom('report')
    .select(({ fn }) => ['channel', fn.countAll<number>().as('reports')])
    .where('arrived_at', '>=', start)
    .where('arrived_at', '<', end)
    .groupBy('channel')
    .orderBy('channel')
    .execute();
  return rows.map(({ channel, reports }) => ({ channel: channel as Channel, reports }));
}

async function topOf(db: Queries, { start, end }: Stretch): Promise<readonly TopCampaign[]> {
  const rows = await db
    .selectFrom('campaign')
    .select(['id', 'title', 'decision', 'reports', 'reporters', 'schools'])
    .where('last_at', '>=', start)
    .where('first_at', '<', end)
    .where('merged_into', 'is', null)
    .orderBy('reports', 'desc')
    .orderBy('id')
    .limit(mostTop)
    .execute();
  return rows.map(({ decision, ...row }) => ({ ...row, decision: (decision ?? undefined) as Decision | undefined }));
}
