import { applyDelta } from './apply-delta.ts';
import { hexOf } from './bytes.ts';
import type { BlobRef, DeltaRef } from './feed-head.ts';
import { type FeedList, largestList } from './feed-list.ts';
import type { BelievedHead, FeedState } from './feed-state.ts';
import { type Fetched, fetchBytes } from './fetch-bytes.ts';
import { readDelta } from './list-delta.ts';
import { largestOlder, readOlder } from './older-deltas.ts';
import type { FeedPorts } from './ports.ts';
import { readList } from './read-list.ts';

/** A list that is what the head says, or why there is none. */
export type FetchedList =
  | { readonly kind: 'list'; readonly by: 'delta' | 'snapshot'; readonly list: FeedList }
  | Exclude<Fetched, { readonly kind: 'bytes' | 'same' }>;

type Ports = Pick<FeedPorts, 'crypto' | 'source'>;

/** Comes by a head's list: by a delta from the list that is there, else as a whole. A delta that fails in any way costs a snapshot, no more. */
export async function fetchList(head: BelievedHead, state: FeedState, ports: Ports): Promise<FetchedList> {
  const changed = state.believed && (await byDelta(head, state.believed.state.hash, state.list, ports));
  if (changed) return { kind: 'list', by: 'delta', list: changed };
  const fetched = await fetchBlob(head.state, largestList, ports);
  if (fetched.kind !== 'bytes') return fetched.kind === 'same' ? { kind: 'wrong' } : fetched;
  const list = readList(fetched.bytes);
  return list === undefined ? { kind: 'wrong' } : { kind: 'list', by: 'snapshot', list };
}

async function byDelta(head: BelievedHead, base: string, list: FeedList, ports: Ports): Promise<FeedList | undefined> {
  const ref = head.delta?.base === base ? head.delta : await olderDelta(head.older, base, ports);
  // A delta that is no shorter than the whole saves nothing.
  if (ref === undefined || ref.size >= head.state.size) return undefined;
  const fetched = await fetchBlob(ref, largestList, ports);
  const delta = fetched.kind === 'bytes' ? readDelta(fetched.bytes) : undefined;
  if (delta?.base !== base) return undefined;
  const bytes = applyDelta(list, delta);
  return hexOf(await ports.crypto.sha256(bytes)) === head.state.hash ? readList(bytes) : undefined;
}

async function olderDelta(ref: BlobRef | undefined, base: string, ports: Ports): Promise<DeltaRef | undefined> {
  if (ref === undefined) return undefined;
  const fetched = await fetchBlob(ref, largestOlder, ports);
  if (fetched.kind !== 'bytes') return undefined;
  return readOlder(fetched.bytes)?.find((delta) => delta.base === base);
}

/** A blob with the size and the hash that it was named with. */
async function fetchBlob({ hash, size }: BlobRef, largest: number, { source, crypto }: Ports): Promise<Fetched> {
  if (size > largest) return { kind: 'wrong' };
  const fetched = await fetchBytes(source, `blob/${hash}`, size);
  if (fetched.kind !== 'bytes') return fetched;
  const isIt = fetched.bytes.length === size && hexOf(await crypto.sha256(fetched.bytes)) === hash;
  return isIt ? fetched : { kind: 'wrong' };
}
