import { byteCursor, type ByteCursor } from './byte-cursor.ts';
import { type FeedList, largestList, largestPolicy, mostReasons, reasonNumber } from './feed-list.ts';
import { plainReason } from './plain-reason.ts';
import { areAscending, prefixLength } from './prefixes.ts';

/** How a snapshot begins: Vigie feed list, first version. */
export const listMark = 'VFL1';

/** A list of nothing, as before the first update. */
export const emptyList: FeedList = {
  bytes: new Uint8Array(),
  count: 0,
  prefixes: new Uint8Array(),
  reasonNumbers: new Uint8Array(),
  reasons: [],
  policy: '',
};

/** Reads a snapshot; `undefined` when it is none. Linear in its length. */
export function readList(bytes: Uint8Array): FeedList | undefined {
  const cursor = byteCursor(bytes);
  if (bytes.length > largestList || cursor.text(4) !== listMark) return undefined;
  const [count = 0, reasonCount = 0, policyLength = 0] = [cursor.u32(), cursor.u32(), cursor.u32()];
  if (reasonCount > mostReasons || policyLength > largestPolicy) return undefined;
  const prefixes = cursor.bytes(count * prefixLength);
  const reasonNumbers = cursor.bytes(count * 2);
  const reasons = readReasons(cursor, reasonCount);
  const policy = cursor.text(policyLength);
  if (!cursor.done() || !prefixes || !reasonNumbers || !reasons || policy === undefined) return undefined;
  const list = { bytes, count, prefixes, reasonNumbers, reasons, policy };
  return areAscending(prefixes) && allNamed(list) ? list : undefined;
}

/** Reasons one behind the other, each after its length. */
export function readReasons(cursor: ByteCursor, count: number): readonly string[] | undefined {
  const reasons: string[] = [];
  while (reasons.length < count) {
    const reason = cursor.text(cursor.u16());
    if (reason === undefined) return undefined;
    reasons.push(plainReason(reason));
  }
  return reasons;
}

/** Whether every entry's reason is there. */
export function allNamed(list: Pick<FeedList, 'count' | 'reasonNumbers' | 'reasons'>): boolean {
  for (let entry = 0; entry < list.count; entry++) if (reasonNumber(list, entry) >= list.reasons.length) return false;
  return true;
}
