import type { BlobRef, DeltaRef, FeedHead } from '../../core/feed/feed-head.ts';
import { writePolicy } from '../../core/feed/feed-policy.ts';
import { writeOlder } from '../../core/feed/older-deltas.ts';
import { changeBetween, changesToNow, recentChanges } from './changes.ts';
import { deltaOf, listOf, reasonsOf } from './draft-list.ts';
import type { Ledger } from './ledger.ts';
import { sha256 } from './sha256.ts';

/** What is to be served of a ledger: blobs by their hash, and what the head says of them. */
export interface Publication {
  readonly ledger: Ledger;
  readonly blobs: ReadonlyMap<string, Uint8Array>;
  readonly refers: Pick<FeedHead, 'state' | 'delta' | 'older'>;
}

/** Makes a new state's blobs: the whole list, the delta from the state before, deltas from older ones with their list. */
export function publicationOf(before: Ledger, after: Ledger, now: number): Publication {
  const blobs = new Map<string, Uint8Array>();
  const put = (bytes: Uint8Array): BlobRef => {
    const hash = sha256(bytes);
    blobs.set(hash, bytes);
    return { hash, size: bytes.length };
  };
  const state = put(listOf(after));
  const base = sha256(listOf(before));
  const isFirst = before.sequence === 0;
  const changes =
    isFirst || base === state.hash ? before.changes : [...before.changes, { base, at: now, ...change(before, after) }];
  const kept = recentChanges(changes, now);
  const deltas = deltasTo(state, changesToNow(kept), put);
  const [newest, ...others] = deltas.toReversed();
  const older = others.length === 0 ? undefined : put(writeOlder(others));
  return { ledger: { ...after, changes: kept }, blobs, refers: { state, delta: newest, older } };
}

function change(before: Ledger, after: Ledger): Omit<Ledger['changes'][number], 'base' | 'at'> {
  const policy = writePolicy(after.policy);
  return {
    ...changeBetween(reasonsOf(before), reasonsOf(after)),
    policy: policy === writePolicy(before.policy) ? undefined : policy,
  };
}

/** A state that came back needs no delta; of two changes from the same state the newer counts. */
function deltasTo(
  state: BlobRef,
  changes: Ledger['changes'],
  put: (bytes: Uint8Array) => BlobRef,
): readonly DeltaRef[] {
  const newest = new Map(changes.map((each) => [each.base, each]));
  newest.delete(state.hash);
  const inOrder = changes.filter((each) => newest.get(each.base) === each);
  return inOrder.map((each) => ({ base: each.base, ...put(deltaOf(each)) }));
}
