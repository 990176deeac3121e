import type { FeedEntryState } from '../api/feed.ts';

/** What an entry's state follows from. */
export interface EntryGrounds {
  /** Persons whose word for it stands, each once. */
  readonly persons: number;
  /** Persons that it takes. */
  readonly needed: number;
  /** Whether the signer refused it as it stands. */
  readonly isRefused: boolean;
  /** Whether it may be in the feed. */
  readonly isSent: boolean;
}

/** What is to be done for an entry now. What may be in the feed and should not is withdrawn, whatever else is true of it. */
export function entryState({ persons, needed, isRefused, isSent }: EntryGrounds): FeedEntryState {
  if (persons >= needed && !isRefused) return 'waiting';
  if (isSent) return 'withdrawing';
  if (persons === 0) return 'withdrawn';
  return isRefused ? 'refused' : 'second-person';
}
