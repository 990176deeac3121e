import type { FeedHead } from './feed-head.ts';
import type { FeedList } from './feed-list.ts';
import type { FeedSlot } from './ports.ts';

/** What a host knows of the feed: the last head that was believed, and the list that it stands for. */
export interface FeedState {
  /** `undefined` before the first update. */
  readonly believed: BelievedHead | undefined;
  readonly list: FeedList;
  /** Where it is kept. */
  readonly slot: FeedSlot;
}

/** A head whose signatures were checked, with its text as it came. */
export interface BelievedHead extends FeedHead {
  readonly text: string;
}

/** Why a head was refused. The list that was there stays. */
export type FeedRefusal =
  /** Larger than may be, or not written as a head is. */
  | 'malformed'
  /** Signed by no pinned root key, by no key that a root key named, or changed on the way. */
  | 'signature'
  /** Older than what was seen, or signed with a key that has been replaced. */
  | 'replayed'
  /** Another head has this number: the server says one thing here and another there. */
  | 'equivocal'
  /** Out of date, or this machine's clock is ahead. */
  | 'expired'
  /** From the future: this machine's clock is behind. */
  | 'clock'
  /** The list is missing, too large, or not what the head says. */
  | 'blob';

/** What an update came to; `state` is the one to go on with. */
export type FeedUpdate = { readonly state: FeedState } & (
  | { readonly outcome: 'unchanged' }
  /** `kept`: whether the store could take it; if not, it is there until the host ends. `renewed`: a new head for the same list. */
  | { readonly outcome: 'updated'; readonly by: 'delta' | 'snapshot' | 'renewed'; readonly kept: boolean }
  | { readonly outcome: 'refused'; readonly why: FeedRefusal }
  /** No answer, or one that says to come back: `retryAfter` in milliseconds. */
  | { readonly outcome: 'unreachable'; readonly retryAfter: number | undefined; readonly problem: string }
);
