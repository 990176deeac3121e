import type { FeedNamed } from '../api/feed.ts';

/** One entry for the feed: typed, and nothing of a mail but the value itself. */
export interface PublishedEntry extends FeedNamed {
  /** Plain text for people: `Fausse page de connexion`. */
  readonly reason: string;
  readonly days: number;
}

/** What became of an order: `later` to be given again. */
export type Published =
  /** In the head of this number, and those after it. */
  | { readonly outcome: 'published'; readonly serial: number; readonly sequence: number }
  /** Nothing of it was done: why, for those that the signer will not take. */
  | { readonly outcome: 'refused'; readonly refusals: readonly Refused[] }
  /** `isDoubtful`: it may have been done all the same. */
  | { readonly outcome: 'later'; readonly why: string; readonly isDoubtful: boolean };

/** What the signer will not publish. */
export interface Refused extends FeedNamed {
  /** In the signer's word: `own`, `popular`, `second-person`. */
  readonly why: string;
}

/** The signer's side of the wall: takes typed entries, from whatever process it runs in. */
export interface Publisher {
  /** All of them, or none. */
  readonly publish: (entries: readonly PublishedEntry[], persons: readonly string[]) => Promise<Published>;
  readonly withdraw: (names: readonly FeedNamed[], persons: readonly string[]) => Promise<Published>;
  /** Asks whether it is there. */
  readonly greet: () => Promise<Published>;
}
