import { byteCursor, u16 } from './byte-cursor.ts';
import { hexOf, joined, utf8 } from './bytes.ts';
import { checkSignatures, precedes } from './check-head.ts';
import type { FeedState } from './feed-state.ts';
import type { FeedPorts, FeedSlot } from './ports.ts';
import { emptyList, readList } from './read-list.ts';

/** How a record in a host's store begins. */
const recordMark = 'VFR1';

/** What a host knows before it has ever seen the feed. */
export const unknownFeed: FeedState = { believed: undefined, list: emptyList, slot: 1 };

/**
 * What was kept. A record proves itself by the head's signatures and the list's hash, so that one that was torn, changed or made up by
 * whoever can write to the store is passed over; of two that are right the newer counts.
 */
export async function loadFeed(
  roots: readonly string[],
  { crypto, store }: Pick<FeedPorts, 'crypto' | 'store'>,
): Promise<FeedState> {
  const [first, second] = await Promise.all([readSlot(0), readSlot(1)]);
  if (first?.believed && second?.believed) return precedes(first.believed, second.believed) ? second : first;
  return first ?? second ?? unknownFeed;

  async function readSlot(slot: FeedSlot): Promise<FeedState | undefined> {
    const record = await store.read(slot);
    if (record === undefined) return undefined;
    const cursor = byteCursor(record);
    if (cursor.text(4) !== recordMark) return undefined;
    const text = cursor.text(cursor.u16());
    if (text === undefined) return undefined;
    const head = await checkSignatures(text, roots, crypto);
    if (typeof head === 'string') return undefined;
    const bytes = cursor.bytes(head.state.size);
    if (bytes === undefined || hexOf(await crypto.sha256(bytes)) !== head.state.hash) return undefined;
    const list = readList(bytes);
    return list && { believed: head, list, slot };
  }
}

/** The record of a state: its head and its list. */
export function writeRecord({ believed, list }: FeedState): Uint8Array {
  const head = utf8(believed?.text ?? '');
  return joined([utf8(recordMark), u16(head.length), head, list.bytes]);
}
