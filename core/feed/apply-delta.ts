import { type FeedList, reasonNumber } from './feed-list.ts';
import type { ListDelta } from './list-delta.ts';
import { comparePrefixes, prefixLength } from './prefixes.ts';
import { writeList } from './write-list.ts';

/**
 * The snapshot that a delta makes of a list. Whether it is the right list and came out right, its hash says: taking away what is not there is
 * no fault here, since deltas joined to one may say so. Linear in both lengths.
 */
export function applyDelta(list: FeedList, { removed, added, policy }: ListDelta): Uint8Array {
  const room = list.count + added.count;
  const prefixes = new Uint8Array(room * prefixLength);
  const reasonOf = new Uint32Array(room);
  let [count, kept, gone, fresh] = [0, 0, 0, 0];
  const put = (from: Uint8Array, entry: number, reason: number): void => {
    prefixes.set(from.subarray(entry * prefixLength, (entry + 1) * prefixLength), count * prefixLength);
    reasonOf[count++] = reason;
  };
  while (kept < list.count || fresh < added.count) {
    const order = compare(list.prefixes, kept, added.prefixes, fresh);
    if (order >= 0) {
      put(added.prefixes, fresh, list.reasons.length + reasonNumber(added, fresh));
      fresh++;
      if (order === 0) kept++;
      continue;
    }
    while (compare(removed, gone, list.prefixes, kept) < 0) gone++;
    if (compare(removed, gone, list.prefixes, kept) !== 0) put(list.prefixes, kept, reasonNumber(list, kept));
    kept++;
  }
  return writeList({
    prefixes: prefixes.subarray(0, count * prefixLength),
    reasonOf: reasonOf.subarray(0, count),
    reasons: [...list.reasons, ...added.reasons],
    policy: policy ?? list.policy,
  });
}

/** Orders two entries; past its end a list has only what comes last. */
function compare(one: Uint8Array, entry: number, other: Uint8Array, otherEntry: number): number {
  if (entry * prefixLength >= one.length) return 1;
  if (otherEntry * prefixLength >= other.length) return -1;
  return comparePrefixes(one, entry * prefixLength, other, otherEntry * prefixLength);
}
