/** One entry for the feed: typed, and nothing of a mail but the value itself. */
export interface PublishedEntry {
  readonly kind: 'url' | 'host' | 'sender' | 'file';
  readonly value: string;
  /** Plain text for people: `Fausse page de connexion`. */
  readonly reason: string;
  readonly days: number;
  readonly persons: readonly string[];
}

/** What became of an entry: `later` to be tried again, `refused` for good, with the signer's word for why. */
export type Published =
  | { readonly outcome: 'published' | 'second-person' | 'later' }
  | { readonly outcome: 'refused'; readonly why: string };

/** The signer's side of the wall: takes typed entries, from whatever process it runs in. */
export interface Publisher {
  readonly publish: (entry: PublishedEntry) => Promise<Published>;
  readonly withdraw: (entry: Pick<PublishedEntry, 'kind' | 'value' | 'persons'>) => Promise<Published>;
}
