/** Bytes of a prefix. With 8 a list of 20 000 gives a false alarm in ten million months of an academy's mail; with 4, hundreds a month. */
export const prefixLength = 8;

/** Below 0 when the prefix at one place comes before that at another; 0 when they are the same. */
export function comparePrefixes(one: Uint8Array, at: number, other: Uint8Array, otherAt: number): number {
  for (let index = 0; index < prefixLength; index++) {
    const difference = (one[at + index] ?? 0) - (other[otherAt + index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether prefixes stand one behind the other in order, each once: what a search by halves needs. */
export function areAscending(prefixes: Uint8Array): boolean {
  for (let at = prefixLength; at < prefixes.length; at += prefixLength) {
    if (comparePrefixes(prefixes, at - prefixLength, prefixes, at) >= 0) return false;
  }
  return true;
}

/** The number of a prefix among sorted ones, or -1. */
export function findPrefix(prefixes: Uint8Array, wanted: Uint8Array): number {
  let [low, high] = [0, prefixes.length / prefixLength - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = comparePrefixes(prefixes, middle * prefixLength, wanted, 0);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
