import { classesOf } from './letter-classes.ts';
import { glanceVariants, glyphVariants, slipsOf, type Variant } from './variants.ts';

/** A name under the hash of a token that means it. */
type KeyedName = readonly [hash: number, number: number];

/** Letters of the longest name that is known by its tokens. */
export const longestShort = 6;
/** Letters of the longest token that means one. */
export const longestToken = longestShort + 1;

/** Of so few letters, a slip makes some other name. */
const longestTiny = 4;

/** Letters of the shortest token that means a name when words are glued to it (`amelli` in `amelliportail`): fewer stand in half of all words. */
export const shortestGlued = 5;

/** The hash that goes on letter by letter. */
export function hashOn(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

/** Tokens that mean a name of at most six letters: one slip from it, or in letters that look alike. */
export function shortTokens(number: number, name: string): readonly KeyedName[] {
  if (name.length <= longestTiny) return hashed(number, alike(name, glyphVariants(name)));
  return hashed(number, [
    ...slipsOf(classesOf(name)),
    ...alike(name, glyphVariants(name)),
    ...alike(name, glanceVariants(name)),
  ]);
}

function alike(name: string, variants: Iterable<Variant>): readonly (readonly number[])[] {
  return [name, ...Array.from(variants, ({ text }) => text)].map((text) => [...classesOf(text)]);
}

function hashed(number: number, tokens: Iterable<readonly number[]>): readonly KeyedName[] {
  const hashes = new Set(Array.from(tokens, (token) => token.reduce(hashOn, 0)));
  return Array.from(hashes, (hash) => [hash, number]);
}
