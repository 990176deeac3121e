/** What the feed needs of a platform's cryptography; `webCrypto` makes it of Web Crypto. */
export interface FeedCrypto {
  /**
   * Whether a signature is right: ECDSA on P-256 with SHA-256. `publicKey` is the uncompressed point (65 bytes), `signature` r and s
   * (64 bytes). Resolves to `false` for a key that is none.
   */
  readonly verify: (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) => Promise<boolean>;
  /** 32 bytes. */
  readonly sha256: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** What a server answered. Hosts hand over what came and judge nothing: sizes and contents are checked here. */
export interface FeedAnswer {
  /** The HTTP status: 200, 304, 503. */
  readonly status: number;
  /** The header Retry-After as it came. */
  readonly retryAfter: string | undefined;
  /** Read no further than is allowed; then the iterator's `return` is called, and the connection should be closed. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** Asks the feed's server: `get('head', '"3-1042"')`, `get('blob/9f86…', undefined)`. May reject when there is no answer. */
export interface FeedSource {
  /**
   * @param path below the profile's `feed.url`
   * @param etag for If-None-Match
   */
  readonly get: (path: string, etag: string | undefined) => Promise<FeedAnswer>;
}

/** One of two places; the one that was not written last is written next, so that a torn write loses nothing. */
export type FeedSlot = 0 | 1;

/** Where a host keeps the list: two records of bytes, some hundred kilobytes each, IndexedDB in a browser. */
export interface FeedStore {
  readonly read: (slot: FeedSlot) => Promise<Uint8Array | undefined>;
  /** Resolves once it is kept, to whether it could be: `false` when there is no room. */
  readonly write: (slot: FeedSlot, record: Uint8Array) => Promise<boolean>;
}

/** All that updating the feed needs of a host. */
export interface FeedPorts {
  readonly crypto: FeedCrypto;
  readonly source: FeedSource;
  readonly store: FeedStore;
}
