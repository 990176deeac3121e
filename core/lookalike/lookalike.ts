import type { Domain } from '../domain/domain.ts';
import type { Strength } from '../finding.ts';
import type { LetterRun } from './letter-run.ts';

/** How one name is made to be mistaken for another. */
export type Technique =
  | 'homoglyph'
  | 'omission'
  | 'insertion'
  | 'repetition'
  | 'replacement'
  | 'transposition'
  | 'hyphenation'
  | 'vowel-swap'
  | 'bitsquatting'
  | 'plural'
  | 'addition'
  | 'dot-shift'
  | 'tld-swap'
  | 'combosquatting'
  | 'reordering'
  | 'spoken-name'
  | 'target-embedding'
  | 'compound';

/** What a host name imitates, and how. */
export interface Lookalike {
  /** The protected domain: `ac-montpellier.fr`. */
  readonly of: string;
  readonly technique: Technique;
  readonly strength: Strength;
  /** How far it is from the true name, in quarters of an edit as eyes and fingers slip; to rank by, the least first. */
  readonly distance: number;
  /** The part of the host that does it, as a person reads it: `ac-montpelier`. */
  readonly seen: string;
  /** What that part is mistaken for: `ac-montpellier`, `académie Montpellier`. */
  readonly meant: string;
  /**
   * What in the host stands for a name, set over that name run by run, so that a card can mark what differs: of `ac-montpelier` the runs are
   * `ac-montpe` over the same, nothing over `l`, `lier` over the same.
   */
  readonly letters: readonly LetterRun[];
}

/** Answers what a domain imitates. Compiled once from a profile. */
export interface Lookalikes {
  /** `undefined` for the protected domains themselves, partners, and names that resemble nothing. */
  readonly of: (domain: Domain) => Lookalike | undefined;
  /** A protected domain spelled out in the path of a stranger's link: `https://evil.example/ac-montpellier.fr/login`. */
  readonly inPath: (path: string) => Lookalike | undefined;
}
