import type { InferOutput } from 'valibot';
import { sql } from 'kysely';
import type { CampaignPage, campaignQuerySchema } from '../api/campaign.ts';
import type { Queries } from '../store/store.ts';
import { campaignRow } from './campaign-row.ts';

/** What waits for the team: also what is decided while somebody's password is still lost. As the index has it, word for word. */
const waits = sql<boolean>`(state = 'open' or incidents > 0)`;

/** A page of the queue. */
export async function campaignPage(
  db: Queries,
  { state, order, after, limit }: InferOutput<typeof campaignQuerySchema>,
): Promise<CampaignPage> {
  const column = order === 'priority' ? 'score' : 'last_at';
  const place = placeOf(after);
  let query = db
    .selectFrom('campaign')
    .selectAll()
    .where('merged_into', 'is', null)
    .orderBy(column, 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (state === 'open') query = query.where(waits);
  if (state === 'decided') query = query.where('state', '=', 'decided');
  if (place) {
    query = query.where((where) =>
      where.or([
        where(column, '<', place.value),
        where.and([where(column, '=', place.value), where('id', '<', place.id)]),
      ]),
    );
  }
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const { open } = await db
    .selectFrom('campaign')
    .select(({ fn }) => fn.countAll<number>().as('open'))
    .where('merged_into', 'is', null)
    .where(waits)
    .executeTakeFirstOrThrow();
  return {
    campaigns: shown.map(campaignRow),
    next: rows.length > limit && last ? `${last[column]}_${last.id}` : undefined,
    open,
  };
}

function placeOf(after: string | undefined): { readonly value: number; readonly id: string } | undefined {
  const match = /^(\d{1,15})_([0-9a-f]{1,32})$/u.exec(after ?? '');
  return match ? { value: Number(match[1]), id: match[2] ?? '' } : undefined;
}
