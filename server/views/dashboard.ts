import { sql } from 'kysely';
import type { Decision } from '../../core/report/answer.ts';
import type { Dashboard, TopCampaign } from '../api/dashboard.ts';
import { counting } from '../store/counting.ts';
import type { Queries } from '../store/store.ts';
import { isoOf } from './campaign-row.ts';
import { delayOf } from './delay.ts';
import { byDay, byHour, instantsOf, type Days } from './hours.ts';
import { reportFigures } from './report-figures.ts';

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
  const { count, answerable, answered, hours, ...figures } = await reportFigures(db, stretch.start, stretch.end);
  const campaigns = await campaignsOf(db, stretch);
  return {
    from: days.from,
    to: days.to,
    reports: count,
    campaigns: campaigns.length,
    firstLook: delayOf(campaigns, 'first_look_at', lookTarget),
    decision: delayOf(campaigns, 'decided_at', decisionTarget),
    backlog: await backlogOf(db),
    answeredShare: answerable === 0 ? undefined : answered / answerable,
    undone: await undoneIn(db, stretch),
    byHour: byHour(hours),
    byDay: byDay(days, hours, campaigns),
    ...figures,
    top: await topOf(db, stretch),
  };
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
