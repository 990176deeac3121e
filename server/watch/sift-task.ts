import type { Profile } from '../../core/profile/profile.ts';
import type { Candidate } from '../../core/watch/candidate.ts';

/** What the thread is begun with. */
export interface SiftBeginning {
  readonly profile: Profile;
  /** Candidates that are kept of one list. */
  readonly room: number;
}

/** A piece of a list, whose memory is handed over; `undefined` after the last. */
export type SiftTask = Uint8Array | undefined;

/** Names in the piece; after the last what was found in all. */
export type SiftAnswer = { readonly names: number } | SiftedList;

/** What a list came to. */
export interface SiftedList {
  readonly names: number;
  /** The most deceptive first. */
  readonly candidates: readonly Candidate[];
  /** Whether more were found than are kept. */
  readonly cut: boolean;
}
