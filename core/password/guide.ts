import { ZxcvbnFactory, type OptionsGraph } from '@zxcvbn-ts/core';
import { findNumens } from '../outgoing/secrets/numen.ts';
import type { Profile } from '../profile/profile.ts';
import { improvementsOf, type Improvement } from './improvement.ts';
import { organisationWords, personWords, type Person } from './own-words.ts';

/** The dictionaries that a guide looks in; `dictionaries.ts` holds them all and is heavy: import it when the page needs it. */
export interface GuideDictionaries {
  /** Words, the most frequent first, by the name of their list: `commonWords-fr`. */
  readonly dictionary: Readonly<Record<string, readonly (string | number)[]>>;
  /** Which keys are neighbours, by keyboard. */
  readonly graphs: Readonly<Record<string, Readonly<Record<string, readonly (string | null)[]>>>>;
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

/** Judges passwords while they are typed: some milliseconds each, a quarter of a second at worst; nothing is kept. */
export type PasswordGuide = (password: string, person: Person) => PasswordAdvice;

/** The highest of zxcvbn's own five grades begins here: ten thousand million guesses. */
const fairBits = Math.log2(1e10);
/**
 * A character that explains itself by nothing counts as ten guesses, however many there are to choose from: so twelve drawn by
 * chance, 78 bits as the CNIL counts, are a million million guesses here.
 */
const strongBits = Math.log2(1e12);
/** Characters that are judged; more only add. Matching costs more than linear time, so it must have an end. */
const judged = 64;

/** Compiles a guide, once a page: some hundred milliseconds for all dictionaries. */
export function createGuide(
  { dictionary, graphs }: GuideDictionaries,
  profile: Pick<Profile, 'organisation' | 'protected' | 'serviceWords' | 'passwords'>,
): PasswordGuide {
  const lists = Object.entries(dictionary).map(([name, words]) => [name, [...words]] as const);
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...Object.fromEntries(lists), organisation: organisationWords(profile) },
    graphs: copyOf(graphs),
    maxLength: judged,
  });
  const { minimumLength } = profile.passwords;
  return (password, person) => {
    const typed = password.normalize('NFC').slice(0, judged);
    const { guesses, sequence } = zxcvbn.check(typed, personWords(person));
    const isNumen = findNumens(typed).length > 0;
    const bits = isNumen ? 0 : Math.log2(Math.max(1, guesses));
    const long = Array.from(password).length >= minimumLength;
    const strength = bits < fairBits ? 'weak' : bits < strongBits || !long ? 'fair' : 'strong';
    return {
      strength,
      acceptable: long && strength !== 'weak',
      bits,
      improvements: strength === 'strong' ? [] : improvementsOf(sequence, { long, isNumen }),
    };
  };
}

/** The package wants arrays that it could change. */
function copyOf(graphs: GuideDictionaries['graphs']): OptionsGraph {
  return Object.fromEntries(
    Object.entries(graphs).map(([name, keys]) => [
      name,
      Object.fromEntries(Object.entries(keys).map(([key, neighbours]) => [key, [...neighbours]])),
    ]),
  );
}
