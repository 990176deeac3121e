import { byteCursor, u32 } from './byte-cursor.ts';
import { hashBytes, hexOf, joined, utf8 } from './bytes.ts';
import { type FeedList, largestPolicy, mostReasons } from './feed-list.ts';
import { areAscending, prefixLength } from './prefixes.ts';
import { allNamed, readReasons } from './read-list.ts';
import { type ListDraft, writeNumbers, writeReasons } from './write-list.ts';

/** What changes a list into another. An entry that is added anew gets the new reason. */
export interface ListDelta {
  /** Hash of the list that it changes, hexadecimal. */
  readonly base: string;
  /** Prefixes, ascending. */
  readonly removed: Uint8Array;
  readonly added: Pick<FeedList, 'count' | 'prefixes' | 'reasonNumbers' | 'reasons'>;
  /** `undefined` when it stays. */
  readonly policy: string | undefined;
}

/** What a delta is written from. */
export interface DeltaDraft extends Omit<ListDraft, 'policy'> {
  readonly base: string;
  readonly removed: Uint8Array;
  readonly policy: string | undefined;
}

const deltaMark = 'VFD1';

/** Reads a delta; `undefined` when it is none. Linear in its length. */
export function readDelta(bytes: Uint8Array): ListDelta | undefined {
  const cursor = byteCursor(bytes);
  if (cursor.text(4) !== deltaMark) return undefined;
  const base = cursor.bytes(32);
  const [removedCount = 0, count = 0, reasonCount = 0] = [cursor.u32(), cursor.u32(), cursor.u32()];
  const policyMark = cursor.u32() ?? 0;
  if (reasonCount > mostReasons || policyMark > largestPolicy + 1) return undefined;
  const removed = cursor.bytes(removedCount * prefixLength);
  const prefixes = cursor.bytes(count * prefixLength);
  const reasonNumbers = cursor.bytes(count * 2);
  const reasons = readReasons(cursor, reasonCount);
  const policy = policyMark === 0 ? undefined : cursor.text(policyMark - 1);
  if (!cursor.done() || !base || !removed || !prefixes || !reasonNumbers || !reasons) return undefined;
  if (policyMark > 0 && policy === undefined) return undefined;
  const added = { count, prefixes, reasonNumbers, reasons };
  if (!areAscending(removed) || !areAscending(prefixes) || !allNamed(added)) return undefined;
  return { base: hexOf(base), removed, added, policy };
}

/** Writes a delta. */
export function writeDelta({ base, removed, prefixes, reasonOf, reasons, policy }: DeltaDraft): Uint8Array {
  const written = policy === undefined ? undefined : utf8(policy);
  return joined([
    utf8(deltaMark),
    hashBytes(base),
    u32(removed.length / prefixLength),
    u32(reasonOf.length),
    u32(reasons.length),
    u32(written === undefined ? 0 : written.length + 1),
    removed,
    prefixes,
    writeNumbers(reasonOf, (index) => index),
    ...writeReasons(reasons),
    written ?? new Uint8Array(),
  ]);
}
