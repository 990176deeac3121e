import { letterIndex, letters, pairLooksLike, price, substitutionPrice } from './confusion.ts';

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
  return remembered(letter, () => {
    const meant = letterIndex(letter.charCodeAt(0));
    const alikePairs: string[] = [];
    for (let first = 0; first < letters.length; first++) {
      for (let second = 0; second < letters.length; second++) {
        if (pairLooksLike(first, second) === meant) alikePairs.push(letters.charAt(first) + letters.charAt(second));
      }
    }
    return alikePairs;
  });
}

/** A name's letter classes with the one at a place and the next swapped. */
export function swapped(classes: Uint8Array, at: number): Uint8Array {
  const turned = Uint8Array.from(classes);
  [turned[at], turned[at + 1]] = [classes[at + 1] ?? 0, classes[at] ?? 0];
  return turned;
}
