/**
 * What the feed says, as it stands in a snapshot: for the 8-byte SHA-256 prefixes of expressions, sorted, the campaign's public reason.
 * A view of its bytes: a million entries are ready as soon as they are checked.
 */
export interface FeedList {
  /** The snapshot itself; its SHA-256 is its address and the state's hash. */
  readonly bytes: Uint8Array;
  /** Entries. */
  readonly count: number;
  /** Plain text of one line, at most 200 characters: `Fausse page de connexion au webmail`. */
  readonly reasons: readonly string[];
  /** JSON of the policy part, or empty. `readPolicy` takes from it what the feed may do. */
  readonly policy: string;
}
