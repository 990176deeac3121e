import type { Meaning } from '../phrases/meanings.ts';
import type { Owner } from '../profile/claim.ts';
import type { Call } from './calls.ts';
import type { Spoken } from './claims.ts';
import type { Said } from './says.ts';

/** What a message says, for whom it speaks and where it sends one: found once, used by many rules. */
export interface Reading {
  readonly said: ReadonlyMap<Meaning, Said>;
  readonly claims: readonly Spoken[];
  readonly calls: readonly Call[];
  /** Whose domain the sender writes from; nobody's where anyone gets an address. */
  readonly speaker: Owner | undefined;
  /** Whom it speaks for without writing from their domain. */
  readonly impersonated: Spoken | undefined;
  /** The keeper of a mail system that the sender calls itself: `Administrateur messagerie`. */
  readonly role: string | undefined;
  /** What shows that an unknown sender speaks as such a keeper: `votre boîte`. */
  readonly keeper: string | undefined;
}
