import { mostListBytes } from '../api/watch.ts';

/** What a list may cost. */
export interface ListLimits {
  /** Bytes as they come, and once more as they are unpacked. */
  readonly bytes: number;
  /** Milliseconds without a byte. */
  readonly pause: number;
  /** Milliseconds for all of it. */
  readonly whole: number;
  /** Milliseconds for judging a piece of it. */
  readonly piece: number;
  /** The server is being stopped: no list is read any further. */
  readonly ending?: AbortSignal;
}

const minute = 60_000;

/** What one list may cost at most. */
export const listLimits: ListLimits = {
  bytes: mostListBytes,
  pause: minute / 2,
  whole: 15 * minute,
  piece: minute / 4,
};
