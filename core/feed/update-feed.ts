import { decodeStrictly } from '../mail/bytes/decode-text.ts';
import { checkSignatures, numberOf, refusalOf } from './check-head.ts';
import type { FeedRefusal, FeedState, FeedUpdate } from './feed-state.ts';
import { type Fetched, fetchBytes } from './fetch-bytes.ts';
import { fetchList } from './fetch-list.ts';
import { longestHead } from './head-text.ts';
import { retryAfterOf } from './next-poll.ts';
import type { FeedPorts } from './ports.ts';
import { writeRecord } from './stored-feed.ts';

/**
 * Asks the feed's server once and goes on from there: signatures, sequence, expiry, then the list by a delta or as a whole, its hash, and
 * only then the new state is kept and handed back. Whatever goes wrong, the state that was there stays. One call at a time.
 *
 * @param state from `loadFeed` or the last update
 * @param roots the profile's `feed.publicKeys`
 * @param now milliseconds since 1970
 */
export async function updateFeed(
  state: FeedState,
  roots: readonly string[],
  now: number,
  ports: FeedPorts,
): Promise<FeedUpdate> {
  const { believed } = state;
  const answer = await fetchBytes(ports.source, 'head', longestHead, believed && `"${numberOf(believed)}"`);
  if (answer.kind === 'same') return { outcome: 'unchanged', state };
  if (answer.kind === 'wrong') return refused(state, 'malformed');
  if (answer.kind === 'none') return unreachable(state, answer, now);
  const head = await checkSignatures(decodeStrictly(answer.bytes) ?? '', roots, ports.crypto);
  if (typeof head === 'string') return refused(state, head);
  const refusal = refusalOf(head, believed, now);
  if (refusal !== undefined) return refused(state, refusal);
  if (head.text === believed?.text) return { outcome: 'unchanged', state };
  if (head.state.hash === believed?.state.hash) {
    return kept({ ...state, believed: head }, 'renewed', ports);
  }
  const fetched = await fetchList(head, state, ports);
  if (fetched.kind === 'none') return unreachable(state, fetched, now);
  if (fetched.kind === 'wrong') return refused(state, 'blob');
  return kept({ ...state, believed: head, list: fetched.list }, fetched.by, ports);
}

async function kept(state: FeedState, by: 'delta' | 'snapshot' | 'renewed', { store }: FeedPorts): Promise<FeedUpdate> {
  const slot = state.slot === 0 ? 1 : 0;
  const isKept = await store.write(slot, writeRecord(state));
  return { outcome: 'updated', by, kept: isKept, state: isKept ? { ...state, slot } : state };
}

function refused(state: FeedState, why: FeedRefusal): FeedUpdate {
  return { outcome: 'refused', why, state };
}

function unreachable(state: FeedState, answer: Extract<Fetched, { kind: 'none' }>, now: number): FeedUpdate {
  const retryAfter = retryAfterOf(answer.retryAfter, now);
  return { outcome: 'unreachable', retryAfter, problem: answer.problem, state };
}
