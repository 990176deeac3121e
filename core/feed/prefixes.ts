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

/** Where a prefix stands among sorted ones, or would: the number of those before it. */
export function placeOf(prefixes: Uint8Array, wanted: Uint8Array): number {
  let [low, high] = [0, prefixes.length / prefixLength];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comparePrefixes(prefixes, middle * prefixLength, wanted, 0) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of a prefix among sorted ones, or -1. */
export function findPrefix(prefixes: Uint8Array, wanted: Uint8Array): number {
  const place = placeOf(prefixes, wanted);
  const at = place * prefixLength;
  return at < prefixes.length && comparePrefixes(prefixes, at, wanted, 0) === 0 ? place : -1;
}
