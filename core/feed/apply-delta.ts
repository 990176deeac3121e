import { type FeedList, reasonNumber } from './feed-list.ts';
import type { ListDelta } from './list-delta.ts';
import { comparePrefixes, placeOf, prefixLength } from './prefixes.ts';
import { writeList } from './write-list.ts';

/**
 * The snapshot that a delta makes of a list. Whether it is the right list and came out right, its hash says: taking away what is not there is
 * no fault here, since deltas joined to one may say so. What does not change is copied as it stands, so that a small delta costs little more
 * than the copy.
 */
export function applyDelta(list: FeedList, { removed, added, policy }: ListDelta): Uint8Array {
  const room = list.count + added.count;
  const prefixes = new Uint8Array(room * prefixLength);
  const reasonOf = new Uint32Array(room);
  let [count, next] = [0, 0];
  const keepUpTo = (entry: number): void => {
    prefixes.set(list.prefixes.subarray(next * prefixLength, entry * prefixLength), count * prefixLength);
    for (; next < entry; next++) reasonOf[count++] = reasonNumber(list, next);
  };
  for (const { from, at, isAdded } of changesInOrder(removed, added.prefixes)) {
    const change = from.subarray(at, at + prefixLength);
    keepUpTo(placeOf(list.prefixes, change));
    if (next < list.count && comparePrefixes(list.prefixes, next * prefixLength, change, 0) === 0) next++;
    if (!isAdded) continue;
    prefixes.set(change, count * prefixLength);
    reasonOf[count++] = list.reasons.length + reasonNumber(added, at / prefixLength);
  }
  keepUpTo(list.count);
  return writeList({
    prefixes: prefixes.subarray(0, count * prefixLength),
    reasonOf: reasonOf.subarray(0, count),
    reasons: [...list.reasons, ...added.reasons],
    policy: policy ?? list.policy,
  });
}

interface Change {
  readonly from: Uint8Array;
  /** In bytes. */
  readonly at: number;
  readonly isAdded: boolean;
}

/** Both in ascending order; of one prefix in both, the removal first. */
function* changesInOrder(removed: Uint8Array, added: Uint8Array): Generator<Change> {
  let [gone, fresh] = [0, 0];
  while (gone < removed.length || fresh < added.length) {
    const isRemoval =
      fresh >= added.length || (gone < removed.length && comparePrefixes(removed, gone, added, fresh) <= 0);
    yield isRemoval ? { from: removed, at: gone, isAdded: false } : { from: added, at: fresh, isAdded: true };
    if (isRemoval) gone += prefixLength;
    else fresh += prefixLength;
  }
}
