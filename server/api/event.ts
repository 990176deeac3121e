/** Something that changed while the console is open; the console asks anew for what it shows. */
export type ConsoleEvent =
  /** A campaign is new, or one of its figures changed. */
  | { readonly kind: 'campaign'; readonly id: string; readonly version: number }
  /** Merged into another. */
  | { readonly kind: 'campaign-gone'; readonly id: string; readonly into: string }
  /** Somebody says that they typed their password. */
  | { readonly kind: 'incident'; readonly campaign: string; readonly report: string }
  /** What is published changed, or how its signer is. */
  | { readonly kind: 'feed' }
  /** Candidates came, or were decided. */
  | { readonly kind: 'candidates' }
  /** The session ended: log in again. */
  | { readonly kind: 'session-over' };
