import { differentPersons } from '../feed/objections.ts';
import type { Queries } from '../store/store.ts';
import type { FeedNamed } from '../api/feed.ts';

/** Who stands behind an entry now, and what they say of it; all but the persons `undefined` when nobody does. */
export interface StandingSupports {
  /** Each once, the first first. */
  readonly persons: readonly string[];
  /** The newest. */
  readonly reason: string | undefined;
  /** The longest. */
  readonly until: number | undefined;
  /** The most that any decision asks for. */
  readonly needed: number | undefined;
}

/** Reads the supports of an entry that have neither been taken back nor run out. */
export async function standingSupports(
  db: Queries,
  { kind, value }: FeedNamed,
  now: number,
): Promise<StandingSupports> {
  const rows = await db
    .selectFrom('feed_support')
    .select(['person', 'reason', 'until', 'needed'])
    .where('kind', '=', kind)
    .where('value', '=', value)
    .where('withdrawn_at', 'is', null)
    .where('until', '>', now)
    .orderBy('at')
    .execute();
  return {
    persons: differentPersons(rows.map(({ person }) => person)),
    reason: rows.at(-1)?.reason,
    until: rows.length === 0 ? undefined : Math.max(...rows.map(({ until }) => until)),
    needed: rows.length === 0 ? undefined : Math.max(...rows.map(({ needed }) => needed)),
  };
}
