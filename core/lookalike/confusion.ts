/** Price of one slip of eye or finger, in quarters of an edit. */
export const price = {
  /** What eyes take for the same: `1` for `l`, `rn` for `m`. */
  glyph: 1,
  /** What eyes take for the same at a glance: `n` for `m`, `c` for `e`. */
  nearGlyph: 2,
  /** A letter doubled, or one of a double lost. */
  repeat: 3,
  /** A slip that people or squatters make: neighbouring key, other vowel, flipped bit, two letters swapped, one lost. */
  plausible: 4,
  /** Any other change of one letter. */
  any: 5,
} as const;

/** How a letter of the text stands for a letter of the name. */
export type Slip = 'glyph' | 'keyboard' | 'vowel' | 'bit' | 'any';

/** Letters 0–25, digits 26–35, and 36 for a character that folds to neither. */
const size = 37;

/** Number of a folded character for the tables: `a` → 0, `0` → 26. */
export function letterIndex(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 48 && code <= 57) return code - 22;
  return 36;
}

/** Numbers of a folded text's characters: `a1` → 0, 27. */
export function letterIndexes(text: string): Uint8Array {
  const indexes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) indexes[at] = letterIndex(text.charCodeAt(at));
  return indexes;
}

const glyphs = 'o0 l1 li i1 s5 e3 a4 t7 b8 g9 g6 gq q9 z2 b6 vy'.split(' ');
const nearGlyphs = 'mn nr bd uv ce ij hn ft kx wv co'.split(' ');

// The same key's neighbours on both keyboards that staff use; rows are given with their stagger by repetition of digits above.
const keyboards = [
  ['1234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['1234567890', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
];

function neighbours(): Set<string> {
  const pairs = new Set<string>();
  for (const rows of keyboards) {
    for (const [r, row] of rows.entries()) {
      for (let i = 0; i < row.length; i++) {
        const below = rows[r + 1];
        const near = [row[i + 1], below?.[i - 1], below?.[i], below?.[i + 1]];
        for (const key of near) {
          if (key === undefined) continue;
          pairs.add(`${row[i]}${key}`);
          pairs.add(`${key}${row[i]}`);
        }
      }
    }
  }
  return pairs;
}

const vowels = 'aeiouy';
const keys = neighbours();

/** Which slip turns one character into another; `any` when none that we know does. */
export function slipOf(meant: string, seen: string): Slip {
  const pair = `${meant}${seen}`;
  const turned = `${seen}${meant}`;
  if ([...glyphs, ...nearGlyphs].some((known) => known === pair || known === turned)) return 'glyph';
  if (keys.has(pair)) return 'keyboard';
  if (vowels.includes(meant) && vowels.includes(seen)) return 'vowel';
  const flipped = meant.charCodeAt(0) ^ seen.charCodeAt(0);
  return flipped !== 0 && (flipped & (flipped - 1)) === 0 ? 'bit' : 'any';
}

function priceOf(meant: string, seen: string): number {
  if (meant === seen) return 0;
  const pair = `${meant}${seen}`;
  const turned = `${seen}${meant}`;
  if (glyphs.includes(pair) || glyphs.includes(turned)) return price.glyph;
  if (nearGlyphs.includes(pair) || nearGlyphs.includes(turned)) return price.nearGlyph;
  return slipOf(meant, seen) === 'any' ? price.any : price.plausible;
}

/** The letters and digits in the order of their indexes. */
export const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

function tableOf(value: (a: string, b: string) => number, otherwise = 0): Uint8Array {
  const table = new Uint8Array(size * size).fill(otherwise);
  for (let i = 0; i < letters.length; i++) {
    for (let j = 0; j < letters.length; j++) table[i * size + j] = value(letters.charAt(i), letters.charAt(j));
  }
  return table;
}

const substitutions = tableOf(priceOf, price.nearGlyph);

/** Price of reading `seen` where the name has `meant`, both as letter indexes. */
export function substitutionPrice(meant: number, seen: number): number {
  return substitutions[meant * size + seen] ?? price.any;
}

const touching = tableOf((a, b) => (keys.has(a + b) ? 1 : 0));

/** Whether two keys touch on a French, English or German keyboard, by letter index. */
export function touches(a: number, b: number): boolean {
  return touching[a * size + b] === 1;
}

// Two letters that look like one: seen → meant. Sources: dnstwist's glyphs, and eyes.
const pairs = pairTable(
  'rn:m nn:m rr:m nr:m in:m ni:m vv:w uu:w cl:d ci:d dl:d di:d lb:b ib:b lh:h lc:k lk:k ic:k oe:o ae:a ii:u ri:n lj:u',
);

function pairTable(written: string): Int8Array {
  const table = new Int8Array(size * size).fill(-1);
  for (const entry of written.split(' ')) {
    const [first = 0, second = 0, , meant = 0] = Array.from(entry, (letter) => letterIndex(letter.charCodeAt(0)));
    table[first * size + second] = meant;
  }
  return table;
}

/** The one letter that two letters side by side look like (`rn` → `m`), as letter indexes; −1 when none. */
export function pairLooksLike(first: number, second: number): number {
  return pairs[first * size + second] ?? -1;
}
