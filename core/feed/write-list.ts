import { u16, u32 } from './byte-cursor.ts';
import { joined, utf8 } from './bytes.ts';
import { mostReasons } from './feed-list.ts';
import { listMark } from './read-list.ts';

/** What a snapshot is written from. Reasons may be named twice or by no entry. */
export interface ListDraft {
  /** Eight bytes each, ascending. */
  readonly prefixes: Uint8Array;
  /** For each entry the index of its reason. */
  readonly reasonOf: Uint32Array;
  readonly reasons: readonly string[];
  readonly policy: string;
}

/**
 * Writes a snapshot. The same entries, reasons and policy give the same bytes however they were come by, so that a state that was reached
 * by deltas has the hash of one that was loaded.
 */
export function writeList({ prefixes, reasonOf, reasons, policy }: ListDraft): Uint8Array {
  const isUsed = new Uint8Array(reasons.length);
  for (const index of reasonOf) isUsed[index] = 1;
  const used = reasons.filter((_, index) => isUsed[index] === 1);
  const sorted = [...new Set(used)].toSorted(byCodeUnits);
  if (sorted.length > mostReasons) throw new Error(`More than ${mostReasons} reasons`);
  const numbers = new Map(sorted.map((reason, number) => [reason, number]));
  const numberOf = Uint32Array.from(reasons, (reason) => numbers.get(reason) ?? 0);
  const written = utf8(policy);
  return joined([
    utf8(listMark),
    u32(reasonOf.length),
    u32(sorted.length),
    u32(written.length),
    prefixes,
    writeNumbers(reasonOf, (index) => numberOf[index] ?? 0),
    ...writeReasons(sorted),
    written,
  ]);
}

/** Two bytes an entry. */
export function writeNumbers(indexes: Uint32Array, numberOf: (index: number) => number): Uint8Array {
  const bytes = new Uint8Array(2 * indexes.length);
  let at = 0;
  for (const index of indexes) {
    const number = numberOf(index);
    bytes[at++] = number >>> 8;
    bytes[at++] = number;
  }
  return bytes;
}

/** Each after its length. */
export function writeReasons(reasons: readonly string[]): readonly Uint8Array[] {
  return reasons.flatMap((reason) => {
    const bytes = utf8(reason);
    return [u16(bytes.length), bytes];
  });
}

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
