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

/** Room for some ten million names: more than any registry's day, less than a disk or an hour. */
export const listLimits: ListLimits = {
  bytes: 256 * 1024 * 1024,
  pause: minute / 2,
  whole: 15 * minute,
  piece: minute / 4,
};
