import { classCount, classesOf, classOfCode } from './letter-classes.ts';
import { glanceVariants, glyphVariants } from './variants.ts';

/** Letters of the longest name that is known by its tokens. */
export const longestShort = 6;
/** Letters of the longest token that means one. */
export const longestToken = longestShort + 1;

/** Of so few letters, a slip makes some other name. */
const longestTiny = 4;

/** Letters of the shortest token that means a name when words are glued to it: `caf` in `cafpaiement`. */
export const shortestGlued = 3;

/** Letters of the shortest word that counts when it is glued to a short name or a slip of it. */
export const shortestGlue = 3;

/** What a hash is multiplied by for each letter more. */
const base = 31;

/** The hash that goes on letter by letter. */
export function hashOn(hash: number, letter: number): number {
  return (Math.imul(hash, base) + letter) | 0;
}

/** Hashes of the tokens that mean a name of at most six letters: one slip from it, or in letters that look alike. */
export function* shortTokens(name: string): Generator<number> {
  yield hashOf(name);
  for (const { text } of glyphVariants(name)) yield hashOf(text);
  if (name.length <= longestTiny) return;
  for (const { text } of glanceVariants(name)) yield hashOf(text);
  yield* slipsOf(classesOf(name));
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, classOfCode[text.charCodeAt(at)] ?? 0);
  return hash;
}

/** Hashes of all runs of letter classes one slip from a name's, each made of those of what stands before and behind the slip. */
function* slipsOf(classes: Uint8Array): Generator<number> {
  const { length } = classes;
  const powers = powersOf(length + 1);
  const tails = tailsOf(classes, powers);
  const power = (letters: number): number => powers[letters] ?? 0;
  const tail = (from: number): number => tails[from] ?? 0;
  for (let at = 0, head = 0; at <= length; at++) {
    const behind = length - at;
    const before = Math.imul(head, power(behind));
    for (let letter = 1; letter < classCount; letter++) {
      yield (Math.imul(hashOn(head, letter), power(behind)) + tail(at)) | 0;
      if (behind > 0) yield (before + Math.imul(letter, power(behind - 1)) + tail(at + 1)) | 0;
    }
    const here = classes[at] ?? 0;
    if (behind > 0) yield (Math.imul(head, power(behind - 1)) + tail(at + 1)) | 0;
    if (behind > 1) {
      const turned = hashOn(hashOn(head, classes[at + 1] ?? 0), here);
      yield (Math.imul(turned, power(behind - 2)) + tail(at + 2)) | 0;
    }
    head = hashOn(head, here);
  }
}

/** What so many letters behind a hash multiply it by. */
function powersOf(most: number): Int32Array {
  const powers = new Int32Array(most + 1).fill(1);
  for (let letters = 1; letters <= most; letters++) powers[letters] = Math.imul(powers[letters - 1] ?? 0, base);
  return powers;
}

/** Hashes of what stands from each place on. */
function tailsOf(classes: Uint8Array, powers: Int32Array): Int32Array {
  const tails = new Int32Array(classes.length + 1);
  for (let at = classes.length - 1; at >= 0; at--) {
    tails[at] = Math.imul(classes[at] ?? 0, powers[classes.length - at - 1] ?? 0) + (tails[at + 1] ?? 0);
  }
  return tails;
}
