/**
 * What the feed says, as it stands in a snapshot: for the 8-byte SHA-256 prefixes of expressions, sorted, the campaign's public reason.
 * A view of its bytes: a million entries are ready as soon as they are checked.
 */
export interface FeedList {
  /** The snapshot itself; its SHA-256 is its address and the state's hash. */
  readonly bytes: Uint8Array;
  /** Entries. */
  readonly count: number;
  /** Eight bytes each, ascending. */
  readonly prefixes: Uint8Array;
  /** For each entry the number of its reason, two bytes, the high one first. */
  readonly reasonNumbers: Uint8Array;
  /** Plain text of one line, at most 200 characters: `Fausse page de connexion au webmail`. */
  readonly reasons: readonly string[];
  /** JSON of the policy part, or empty. `readPolicy` takes from it what the feed may do. */
  readonly policy: string;
}

/** Bytes of the largest list: a million and a half entries. More is not even read. */
export const largestList = 16 * 1024 * 1024;

/** Different reasons that a list can hold. */
export const mostReasons = 65_535;

/** Bytes of the largest policy. */
export const largestPolicy = 64 * 1024;

/** The number of an entry's reason. */
export function reasonNumber({ reasonNumbers }: Pick<FeedList, 'reasonNumbers'>, entry: number): number {
  return (reasonNumbers[2 * entry] ?? 0) * 256 + (reasonNumbers[2 * entry + 1] ?? 0);
}
