import type { ListOutcome, ListProblem, ReadList } from '../api/watch.ts';
import type { Site } from '../site.ts';
import { dayBefore, daysDue } from './days-due.ts';
import { download } from './download.ts';
import { addressOn, hasDays, type ListSource } from './list-source.ts';
import { listLimits, type ListLimits } from './list-limits.ts';
import { takeList } from './take-list.ts';

/** Milliseconds that a source is somebody's who reads it: nobody else reads it meanwhile, in whatever process. */
const claim = 3_600_000;

/** Reads all lists of a source that are due, the oldest first; `undefined` while another does. */
export async function readSource(
  site: Site,
  source: ListSource,
  actor: string,
  limits: ListLimits = listLimits,
): Promise<ListOutcome | undefined> {
  const { store, now } = site;
  const row = await claimed(site, source);
  if (!row) return undefined;
  const lists: ReadList[] = [];
  let problem: ListProblem | undefined;
  let lastDay = row.last_day;
  try {
    const days = daysOf(source, lastDay ?? undefined, now());
    for (const day of days) {
      const outcome = await readDay(site, source, day, actor, limits);
      if (outcome.outcome === 'read') {
        lists.push(...outcome.lists);
        [lastDay, problem] = [day, undefined];
      } else if (outcome.because !== 'not-found') {
        problem = outcome.because;
        break;
        // Yesterday's list may be written this afternoon; what is missing for longer is told.
      } else if (day !== dayBefore(now(), 1)) problem = 'not-found';
    }
  } finally {
    await store.db
      .updateTable('watch_source')
      .set({ last_day: lastDay, problem: problem ?? null, claimed_until: 0 })
      .where('name', '=', source.name)
      .execute();
  }
  return problem !== undefined && lists.length === 0
    ? { outcome: 'refused', because: problem }
    : { outcome: 'read', lists };
}

/** A list that is written anew under one address is read once a day. */
function daysOf(source: ListSource, lastDay: string | undefined, now: number): readonly string[] {
  if (hasDays(source)) return daysDue(lastDay, now);
  const today = dayBefore(now, 0);
  return lastDay === today ? [] : [today];
}

async function readDay(
  site: Site,
  source: ListSource,
  day: string,
  actor: string,
  limits: ListLimits,
): Promise<ListOutcome> {
  const address = addressOn(source, day);
  if (!address) return { outcome: 'refused', because: 'unreachable' };
  const hosts = new Set(site.settings.watchLists.flatMap((each) => addressOn(each, day)?.host ?? []));
  return takeList(site, download(address, hosts, limits), { name: `${source.name} ${day}`, actor }, limits);
}

async function claimed(
  { store, now }: Site,
  { name }: ListSource,
): Promise<{ readonly last_day: string | null } | undefined> {
  const nothing = { scheduled: 0, last_day: null, tried_at: 0, claimed_until: 0, problem: null } as const;
  await store.db
    .insertInto('watch_source')
    .values({ name, ...nothing })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  return store.db
    .updateTable('watch_source')
    .set({ claimed_until: now() + claim, tried_at: now() })
    .where('name', '=', name)
    .where('claimed_until', '<=', now())
    .returning('last_day')
    .executeTakeFirst();
}
