import type { ListProblem, ListSourceState, WatchLists } from '../api/watch.ts';
import type { Queries } from '../store/store.ts';
import { readDays } from '../watch/days-due.ts';
import type { ListSource } from '../watch/list-source.ts';
import { isoOf } from './campaign-row.ts';

const mostLists = 20;

/** The lists that were read last, and those that the configuration names. */
export async function watchLists(db: Queries, sources: readonly ListSource[]): Promise<WatchLists> {
  const read = await db
    .selectFrom('watch_list')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(mostLists)
    .execute();
  const known = await db.selectFrom('watch_source').selectAll().execute();
  return {
    read: read.map(({ name, at, actor, names, found, fresh, cut }) => ({
      name,
      at: isoOf(at),
      by: actor,
      names,
      found,
      fresh,
      cut: cut === 1,
    })),
    sources: sources.map(({ name, address }): ListSourceState => {
      const row = known.find((each) => each.name === name);
      return {
        name,
        address,
        scheduled: row?.scheduled === 1,
        lastDay: [...readDays(row?.days ?? null)].at(-1),
        problem: (row?.problem ?? undefined) as ListProblem | undefined,
      };
    }),
  };
}
