import type { ConsoleEvent } from '../api/event.ts';
import type { Queries } from '../store/store.ts';

/** Changes told at once; whoever was away for more asks anew anyway. */
const most = 200;

/** What changed since an instant, and the instant to ask from next. What changed in the same millisecond may be told twice. */
export async function changesSince(
  db: Queries,
  since: number,
): Promise<{ readonly events: readonly ConsoleEvent[]; readonly until: number }> {
  const campaigns = await db
    .selectFrom('campaign')
    .select(['id', 'version', 'merged_into', 'changed_at'])
    .where('changed_at', '>', since)
    .orderBy('changed_at')
    .limit(most)
    .execute();
  const { feed } = await db
    .selectFrom('feed_entry')
    .select(({ fn }) => fn.max<number | null>('changed_at').as('feed'))
    .where('changed_at', '>', since)
    .executeTakeFirstOrThrow();
  const last = campaigns.at(-1)?.changed_at ?? since;
  const until = campaigns.length < most ? Math.max(last, feed ?? 0) : last;
  const incidents = await db
    .selectFrom('report')
    .select(['id', 'campaign_id'])
    .where('judged_at', '>', since)
    .where('judged_at', '<=', until)
    .where('incident_state', '=', 'flagged')
    .where('campaign_id', 'is not', null)
    .limit(most)
    .execute();
  return {
    until,
    events: [
      ...(feed === null ? [] : [{ kind: 'feed' } as const]),
      ...incidents.map(
        ({ id, campaign_id }) => ({ kind: 'incident', campaign: campaign_id ?? '', report: id }) as const,
      ),
      ...campaigns.map(({ id, version, merged_into: into }) =>
        into === null ? ({ kind: 'campaign', id, version } as const) : ({ kind: 'campaign-gone', id, into } as const),
      ),
    ],
  };
}
