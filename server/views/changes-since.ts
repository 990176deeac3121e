import type { ConsoleEvent } from '../api/event.ts';
import type { Queries } from '../store/store.ts';

/** Something that changed. */
interface Change {
  readonly event: ConsoleEvent;
  readonly at: number;
  /** What it is the same by when it is looked at again. */
  readonly name: string;
}

/** Changes read at once. */
const most = 500;

/** What changed since an instant; incidents before the campaigns that they are in. There is more where `isAll` is false. */
export async function changesSince(
  db: Queries,
  since: number,
): Promise<{ readonly changes: readonly Change[]; readonly until: number; readonly isAll: boolean }> {
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
  const { candidates } = await db
    .selectFrom('watch_candidate')
    .select(({ fn }) => fn.max<number | null>('changed_at').as('candidates'))
    .where('changed_at', '>', since)
    .executeTakeFirstOrThrow();
  const last = campaigns.at(-1)?.changed_at ?? since;
  const until = campaigns.length < most ? Math.max(last, feed ?? 0, candidates ?? 0) : last;
  const incidents = await db
    .selectFrom('report')
    .select(['id', 'campaign_id', 'judged_at'])
    .where('judged_at', '>', since)
    .where('judged_at', '<=', until)
    .where('incident_state', '=', 'flagged')
    .where('campaign_id', 'is not', null)
    .limit(most)
    .execute();
  const changes: readonly Change[] = [
    ...(feed === null ? [] : [{ event: { kind: 'feed' } as const, at: feed, name: `feed ${feed}` }]),
    ...(candidates === null
      ? []
      : [{ event: { kind: 'candidates' } as const, at: candidates, name: `candidates ${candidates}` }]),
    ...incidents.map(({ id, campaign_id, judged_at }) => ({
      event: { kind: 'incident', campaign: campaign_id ?? '', report: id } as const,
      at: judged_at ?? 0,
      name: id,
    })),
    ...campaigns.map(({ id, version, merged_into: into, changed_at }) => ({
      event:
        into === null ? ({ kind: 'campaign', id, version } as const) : ({ kind: 'campaign-gone', id, into } as const),
      at: changed_at,
      name: `${id} ${version} ${changed_at}`,
    })),
  ];
  return { changes, until, isAll: campaigns.length < most };
}
