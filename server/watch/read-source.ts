import type { ListOutcome, ListProblem, ReadList } from '../api/watch.ts';
import type { Site } from '../site.ts';
import { dayBefore, daysDue, daysKept, readDays } from './days-due.ts';
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
  const done = new Set(readDays(row.days));
  const failed = new Map<string, ListProblem>();
  let problem: ListProblem | undefined;
  try {
    for (const day of daysOf(source, done, now())) {
      const outcome = await readDay(site, source, day, actor, limits);
      if (outcome.outcome === 'read') lists.push(...outcome.lists);
      // A day on which nothing was registered is over all the same.
      if (outcome.outcome === 'read' || outcome.because === 'empty') done.add(day);
      else failed.set(day, outcome.because);
    }
    problem = settle(failed, done, dayBefore(now(), 1));
  } finally {
    await store.db
      .updateTable('watch_source')
      .set({ days: daysKept(done, now()), problem: problem ?? null, claimed_until: 0 })
      .where('name', '=', source.name)
      .execute();
  }
  return problem !== undefined && lists.length === 0
    ? { outcome: 'refused', because: problem }
    : { outcome: 'read', lists };
}

/** What is wrong with the days that could not be read. What is absent though there is a later one will not come any more. */
function settle(
  failed: ReadonlyMap<string, ListProblem>,
  done: Set<string>,
  yesterday: string,
): ListProblem | undefined {
  const newest = [...done].toSorted().at(-1) ?? '';
  let problem: ListProblem | undefined;
  for (const [day, because] of failed) {
    if (because === 'not-found' && day < newest) done.add(day);
    // Yesterday's list may be written this afternoon.
    else if (because !== 'not-found' || day !== yesterday) problem = because;
  }
  return problem;
}

/** A list that is written anew under one address is read once a day. */
function daysOf(source: ListSource, done: ReadonlySet<string>, now: number): readonly string[] {
  if (hasDays(source)) return daysDue(done, now);
  return [dayBefore(now, 0)].filter((today) => !done.has(today));
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
): Promise<{ readonly days: string | null } | undefined> {
  const nothing = { scheduled: 0, days: null, tried_at: 0, claimed_until: 0, problem: null } as const;
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
    .returning('days')
    .executeTakeFirst();
}
