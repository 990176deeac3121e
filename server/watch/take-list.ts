import type { ListOutcome } from '../api/watch.ts';
import type { Site } from '../site.ts';
import { timed } from './bounded.ts';
import { keepList, type ListOrigin } from './keep-list.ts';
import { listLimits, type ListLimits } from './list-limits.ts';
import { ListRefused } from './list-refused.ts';
import { plainText } from './plain-text.ts';
import { siftList } from './sift-list.ts';

/** What is being read now, by site: the next list waits, so that two of them cost no more than one. */
const reading = new WeakMap<Site, Promise<unknown>>();

/** Reads a list to its end and keeps what imitates a protected name, or says why not; then nothing of it is kept. */
export function takeList(
  site: Site,
  source: AsyncIterable<Uint8Array>,
  origin: ListOrigin,
  limits: ListLimits = listLimits,
): Promise<ListOutcome> {
  const before = reading.get(site) ?? Promise.resolve();
  const turn = before.then(() => readList(site, source, origin, limits));
  reading.set(
    site,
    turn.catch(() => undefined),
  );
  return turn;
}

async function readList(
  { store, profile, log, now }: Site,
  source: AsyncIterable<Uint8Array>,
  origin: ListOrigin,
  limits: ListLimits,
): Promise<ListOutcome> {
  const start = performance.now();
  try {
    const text = plainText(timed(source, limits), limits.bytes);
    const sifted = await siftList(profile, text, limits.piece);
    if (sifted.names === 0) throw new ListRefused('empty');
    const read = await keepList(store, origin, sifted, now());
    const { names, found, fresh } = read;
    log.note('list read', { names, found, fresh, ms: Math.round(performance.now() - start) });
    return { outcome: 'read', lists: [read] };
  } catch (error) {
    if (!(error instanceof ListRefused)) throw error;
    // Too slow a piece, or a thread that broke, may be a fault of ours.
    if (error.problem === 'stalled') log.failure('list refused', error.cause);
    else log.note('list refused', { because: error.problem });
    return { outcome: 'refused', because: error.problem };
  }
}
