/** What the feed can name. */
export type FeedKind = 'url' | 'host' | 'sender' | 'file';

/** Where an expression stands on its way to people's browsers. */
export type FeedEntryState =
  /** Decided; the signer has not said yet that it is out. */
  | 'waiting'
  /** Another person must stand behind it. */
  | 'second-person'
  | 'published'
  /** To be taken away; the signer has not said yet that it is gone. */
  | 'withdrawing'
  | 'withdrawn'
  /** The signer will not publish it. */
  | 'refused'
  /** Its ninety days are over. */
  | 'expired';

/** How far something has spread: polls of the last minutes, and how many of them knew it. Whose they were is not known. */
export interface FeedSpread {
  readonly polls: number;
  readonly reached: number;
}

/** How the feed is, for the team. */
export interface FeedStanding {
  readonly signer: {
    /** `none`: this server has no signer, and publishes nothing. */
    readonly state: 'none' | 'unasked' | 'well' | 'away';
    /** ISO 8601 UTC. */
    readonly since: string;
    /** Why it is away, in the system's word or the signer's: `ENOENT`, `too-many`; else empty. */
    readonly why: string;
  };
  /** What is served; `undefined` before anything was ever published. */
  readonly head: FeedHeadStanding | undefined;
  /** Decisions that wait for a second person, the oldest first. */
  readonly proposals: readonly FeedProposal[];
  /** What changed last, the newest first. */
  readonly entries: readonly FeedEntry[];
}

/** The head that clients get now. */
export interface FeedHeadStanding {
  /** `3-1042`. */
  readonly number: string;
  readonly issued: string;
  readonly expires: string;
  /** When the signer's key ends. */
  readonly keyUntil: string;
  readonly spread: FeedSpread;
}

/** What is published, or was, or is to be: `evil.example`, `evil.example/login`, `x@evil.example`, a SHA-256 in hexadecimal. */
export interface FeedNamed {
  readonly kind: FeedKind;
  readonly value: string;
}

/** What one person decided and another must confirm. */
export interface FeedProposal {
  /** For `paths.feedEndorsement` and `paths.feedDeclining`. */
  readonly decision: string;
  /** Where it came from; `undefined` for a newly registered name, of which no mail is known. */
  readonly campaign: { readonly id: string; readonly title: string } | undefined;
  readonly by: string;
  readonly at: string;
  /** What colleagues will read. */
  readonly reason: string;
  readonly names: readonly ProposedName[];
}

/** One name of a proposal. */
export interface ProposedName extends FeedNamed {
  /** Mails decided to be legitimate that it would hit. */
  readonly legitimate: number;
}

/** One entry, and how it stands. */
export interface FeedEntry extends FeedNamed {
  readonly state: FeedEntryState;
  /** Why the signer refuses it, in its word; else empty. */
  readonly refusal: string;
  readonly reason: string;
  readonly persons: readonly string[];
  readonly until: string;
  readonly changedAt: string;
  /** Of its publication, or of its withdrawal; `undefined` while the signer has not answered. */
  readonly spread: FeedSpread | undefined;
}
