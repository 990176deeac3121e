import type { Profile } from '../profile/profile.ts';
import { fold } from '../reading/fold.ts';

/** Whose password it is: names and address are what is tried first. */
export interface Person {
  readonly names: readonly string[];
  readonly address: string;
}

/** Shorter words are in everything. */
const leastLength = 3;
const wordLimit = 200;

/** What the people of an organisation think of first: its names, places, domains and services: `montpellier`, `rectorat`, `pronote`. */
export function organisationWords({
  organisation,
  protected: own,
  serviceWords,
}: Pick<Profile, 'organisation' | 'protected' | 'serviceWords'>): string[] {
  const { names, words, places, name } = organisation;
  const domains = own.flatMap(({ domain, spoken }) => [domain, ...spoken]);
  return wordsOf([...places, ...words, name.fr, name.en, ...names, ...domains, ...serviceWords], Infinity);
}

/** Names of a person and the words of their address: `claire`, `martin`, `clairemartin`. */
export function personWords({ names, address }: Person): string[] {
  const words = wordsOf([...names, address].slice(0, wordLimit), wordLimit);
  const [first = '', second = ''] = words;
  return [...words, `${first}${second}`, `${second}${first}`];
}

function wordsOf(texts: readonly string[], limit: number): string[] {
  const words = texts.flatMap((text) => {
    const written = text.slice(0, 200).toLowerCase();
    return [...fold(written).words, ...written.split(/[^\p{L}\p{N}]+/u)];
  });
  return [...new Set(words.filter((word) => word.length >= leastLength))].slice(0, limit);
}
