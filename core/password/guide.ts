import type { Improvement } from './improvement.ts';

/** The dictionaries that a guide looks in; `dictionaries.ts` holds them all and is heavy: import it when the page needs it. */
export interface GuideDictionaries {
  /** Words, the most frequent first, by the name of their list: `commonWords-fr`. */
  readonly dictionary: Readonly<Record<string, readonly (string | number)[]>>;
  /** Which keys are neighbours, by keyboard. */
  readonly graphs: Readonly<Record<string, Readonly<Record<string, readonly (string | null)[]>>>>;
}

/** Whose password it is: names and address are what is tried first. */
export interface Person {
  readonly names: readonly string[];
  readonly address: string;
}

/** What a guide says of a password that is being chosen. */
export interface PasswordAdvice {
  readonly strength: 'weak' | 'fair' | 'strong';
  /** Long enough for the organisation, and not weak. */
  readonly acceptable: boolean;
  /** How many guesses an attacker who knows people needs, as a power of two: 34.5. */
  readonly bits: number;
  /** What would make it better, the most useful first; empty for a strong one. */
  readonly improvements: readonly Improvement[];
}

/** Judges passwords while they are typed; a few milliseconds each, nothing is kept. */
export type PasswordGuide = (password: string, person: Person) => PasswordAdvice;
