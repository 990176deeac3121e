import { letterIndex, letters, pairLooksLike, price, substitutionPrice } from './confusion.ts';
import { classCount } from './letter-classes.ts';

/** A name with one letter written as what looks like it. */
export interface Variant {
  readonly text: string;
  /** Position of the letter in the name. */
  readonly at: number;
}

/** A name with one letter for another that looks the same, or two for one: `ameli` → `arneli`, `ame1i` … */
export function* glyphVariants(name: string): Generator<Variant> {
  for (const [at, letter] of Array.from(name).entries()) {
    for (const glyph of [...lettersLike(letter, price.glyph), ...pairsLike(letter)]) yield variant(name, at, glyph);
  }
}

/** A name with two letters for others that look like them at a glance: `nice` → `mioe` … */
export function* glanceVariants(name: string): Generator<Variant> {
  for (let at = 0; at < name.length; at++) {
    for (const first of lettersLike(name.charAt(at), price.nearGlyph)) {
      for (let other = at + 1; other < name.length; other++) {
        for (const second of lettersLike(name.charAt(other), price.nearGlyph)) {
          yield variant(variant(name, at, first).text, other, second);
        }
      }
    }
  }
}

function variant(name: string, at: number, glyph: string): Variant {
  return { text: name.slice(0, at) + glyph + name.slice(at + 1), at };
}

/** What each letter is taken for, worked out when it is first asked for. */
const alike = new Map<string, readonly string[]>();

function remembered(key: string, work: () => readonly string[]): readonly string[] {
  const known = alike.get(key) ?? work();
  alike.set(key, known);
  return known;
}

function lettersLike(letter: string, most: number): readonly string[] {
  const meant = letterIndex(letter.charCodeAt(0));
  return remembered(`${letter} ${most}`, () =>
    Array.from(letters).filter((seen, index) => seen !== letter && substitutionPrice(meant, index) <= most),
  );
}

function pairsLike(letter: string): readonly string[] {
  const meant = letterIndex(letter.charCodeAt(0));
  const all = Array.from(letters);
  return remembered(letter, () =>
    all.flatMap((one, first) =>
      all.filter((_, second) => pairLooksLike(first, second) === meant).map((two) => one + two),
    ),
  );
}

/** All runs of letter classes one slip from a name's, and its own. */
export function* slipsOf(classes: Uint8Array): Generator<readonly number[]> {
  yield [...classes];
  for (let i = 0; i <= classes.length; i++) {
    const head = classes.slice(0, i);
    const tail = classes.slice(i);
    if (tail.length > 0) yield [...head, ...tail.slice(1)];
    if (tail.length > 1) yield [...head, tail[1] ?? 0, tail[0] ?? 0, ...tail.slice(2)];
    for (let letter = 1; letter < classCount; letter++) {
      yield [...head, letter, ...tail];
      if (tail.length > 0) yield [...head, letter, ...tail.slice(1)];
    }
  }
}

/** A name's letter classes with the one at a place and the next swapped. */
export function swapped(classes: Uint8Array, at: number): Uint8Array {
  const turned = Uint8Array.from(classes);
  [turned[at], turned[at + 1]] = [classes[at + 1] ?? 0, classes[at] ?? 0];
  return turned;
}
