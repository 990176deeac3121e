import type { Site } from '../site.ts';
import { listLimits } from './list-limits.ts';
import { readSource } from './read-source.ts';

/** Milliseconds between two tries of one source. */
const tryEvery = 3_600_000;

/** Reads what is scheduled and has not been looked at for an hour. Gives the number of lists. */
export async function readDue(site: Site, ending?: AbortSignal): Promise<number> {
  const limits = ending ? { ...listLimits, ending } : listLimits;
  const { store, settings, now } = site;
  const due = await store.db
    .selectFrom('watch_source')
    .select('name')
    .where('scheduled', '=', 1)
    .where('tried_at', '<=', now() - tryEvery)
    .execute();
  let read = 0;
  for (const { name } of due) {
    const source = settings.watchLists.find((each) => each.name === name);
    const outcome = source && (await readSource(site, source, 'server', limits));
    if (outcome?.outcome === 'read') read += outcome.lists.length;
  }
  return read;
}
