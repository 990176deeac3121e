/** A blob, by the hexadecimal SHA-256 that is its address. */
export interface BlobRef {
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
}

/** A change from one state to the head's. */
export interface DeltaRef extends BlobRef {
  /** Hash of the state that it changes. */
  readonly base: string;
}

/** What a root key says about a feed key: that heads may be signed with it for a while. */
export interface Delegation {
  /** Grows with each new feed key; one with a lower number is no longer believed. */
  readonly serial: number;
  /** Uncompressed P-256 point, 65 bytes. */
  readonly key: Uint8Array;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
}

/** The newest state of the feed, signed, in at most 1 024 bytes. */
export interface FeedHead {
  readonly delegation: Delegation;
  /** Grows with every head of one feed key. */
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly issued: number;
  readonly expires: number;
  /** Seconds between two polls. */
  readonly poll: number;
  /** The whole list; its hash is the state's. */
  readonly state: BlobRef;
  /** From the state before. */
  readonly delta: DeltaRef | undefined;
  /** A list of deltas from older states, for who was away. */
  readonly older: BlobRef | undefined;
}
