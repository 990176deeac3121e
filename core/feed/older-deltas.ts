import { byteCursor, u32 } from './byte-cursor.ts';
import { hashBytes, hexOf, joined, utf8 } from './bytes.ts';
import type { DeltaRef } from './feed-head.ts';

const olderMark = 'VFO1';
const rowLength = 32 + 32 + 4;

/** Bytes of the longest list of older deltas. */
export const largestOlder = 256 * 1024;

/** Deltas from older states to the head's, for who was away; `undefined` when the bytes are no such list. */
export function readOlder(bytes: Uint8Array): readonly DeltaRef[] | undefined {
  const cursor = byteCursor(bytes);
  if (cursor.text(4) !== olderMark || (bytes.length - 4) % rowLength !== 0) return undefined;
  const rows: DeltaRef[] = [];
  while (!cursor.done()) {
    const [base, hash, size] = [cursor.bytes(32), cursor.bytes(32), cursor.u32()];
    if (!base || !hash || size === undefined) return undefined;
    rows.push({ base: hexOf(base), hash: hexOf(hash), size });
  }
  return rows;
}

/** Writes such a list. */
export function writeOlder(deltas: readonly DeltaRef[]): Uint8Array {
  return joined([
    utf8(olderMark),
    ...deltas.flatMap(({ base, hash, size }) => [hashBytes(base), hashBytes(hash), u32(size)]),
  ]);
}
