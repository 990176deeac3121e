import type { Pattern } from './pattern.ts';

/**
 * Finds the few patterns that a host may hold, so that most hosts are rejected in a handful of operations. Three nets, all cast in one pass:
 * three-letter runs anywhere (long names, with edits), two-letter runs at about their place in a token (names of 7 to 9 letters with
 * two edits), and whole tokens one edit from a name of at most 6 letters.
 */
export interface PatternIndex {
  /** Numbers of the patterns worth aligning with a lower-case ASCII text of labels, of which `end` characters count. */
  readonly candidates: (labels: string, end: number) => readonly number[];
}

const none: readonly number[] = [];
const dot = 0x2e;
/** Longest token that can be one edit from a name of 6 letters, two from one of 9. */
const longestToken = 11;
const bloomBits = 1 << 20;

/** 31 to the power of the index, in 32 bits. */
const powers = Int32Array.from({ length: 8 }, (_, exponent) => Array.from({ length: exponent }, () => 31).reduce((product, factor) => Math.imul(product, factor), 1));

/** Compiles the nets. The cost of casting them hardly grows with the number of patterns. */
export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const runs = new Postings(32 * 32 * 32);
  const placed = new Postings(32 * 32 * 16);
  const needRuns = new Uint8Array(patterns.length);
  const needPlaced = new Uint8Array(patterns.length);
  const nearTokens = new Map<string, number[]>();
  const gluedBits = new Uint32Array(bloomBits >> 5);
  const nearBits = new Uint32Array(bloomBits >> 5);
  for (const [number, { text, exact }] of patterns.entries()) {
    const classes = Array.from(text, (letter) => classes128[letter.charCodeAt(0)] ?? 0);
    if (text.length >= 5) needRuns[number] = addRuns(runs, classes, number);
    if (text.length >= 7 && text.length <= 9) needPlaced[number] = addPlaced(placed, classes, number);
    if (text.length <= 6 && !exact) {
      for (const token of withinOneEdit(classes)) {
        const hash = hashOf(token) & (bloomBits - 1);
        nearBits[hash >> 5] = (nearBits[hash >> 5] ?? 0) | (1 << (hash & 31));
        if (text.length >= 5 && token.length >= 5) gluedBits[hash >> 5] = (gluedBits[hash >> 5] ?? 0) | (1 << (hash & 31));
        const key = String.fromCharCode(...token);
        nearTokens.set(key, [...(nearTokens.get(key) ?? []), number]);
      }
    }
  }
  const prefixes = new Int32Array(64);
  const runPosts = runs.close();
  const placedPosts = placed.close();
  const counts = new Uint8Array(patterns.length);
  const seenIn = new Uint32Array(patterns.length);
  const placedCounts = new Uint8Array(patterns.length);
  const placedIn = new Uint32Array(patterns.length);
  let cast = 0;
  let token = 0;
  return {
    candidates: (labels, end) => {
      let found: number[] | undefined;
      cast++;
      token++;
      let first = 0;
      let second = 0;
      let tokenStart = 0;
      let tokenHash = 0;
      let labelStart = 0;
      let labelHash = 0;
      let hyphens = 0;
      for (let at = 0; at <= end; at++) {
        const letter = at === end ? 0 : (classes128[labels.charCodeAt(at)] ?? 0);
        if (letter === 0) {
          const length = at - tokenStart;
          if (length > 1 && length <= 7 && ((nearBits[(tokenHash & (bloomBits - 1)) >> 5] ?? 0) >>> (tokenHash & 31)) & 1) {
            for (const number of nearTokens.get(keyOf(labels, tokenStart, at)) ?? none) (found ??= []).push(number);
          }
          if (length > 8 && length <= 24) {
            for (let tail = 5; tail <= 7; tail++) {
              const hash = tokenHash - Math.imul(prefixes[length - tail - 1] ?? 0, powers[tail] ?? 0);
              if (((gluedBits[(hash & (bloomBits - 1)) >> 5] ?? 0) >>> (hash & 31)) & 1) {
                for (const number of nearTokens.get(keyOf(labels, at - tail, at)) ?? none) (found ??= []).push(number);
              }
            }
          }
          if (at < end && labels.charCodeAt(at) !== dot) {
            hyphens++;
          } else {
            const letters = at - labelStart - hyphens;
            if (hyphens > 0 && letters <= 7 && ((nearBits[(labelHash & (bloomBits - 1)) >> 5] ?? 0) >>> (labelHash & 31)) & 1) {
              for (const number of nearTokens.get(keyOf(labels, labelStart, at)) ?? none) (found ??= []).push(number);
            }
            labelStart = at + 1;
            labelHash = 0;
            hyphens = 0;
          }
          tokenStart = at + 1;
          tokenHash = 0;
          token++;
          continue;
        }
        tokenHash = Math.imul(tokenHash, 31) + letter;
        labelHash = Math.imul(labelHash, 31) + letter;
        const run = (first << 10) | (second << 5) | letter;
        for (let post = runPosts.starts[run] ?? 0, last = runPosts.starts[run + 1] ?? 0; post < last; post++) {
          const number = runPosts.numbers[post] ?? 0;
          if (seenIn[number] !== cast) {
            seenIn[number] = cast;
            counts[number] = 0;
          }
          const count = (counts[number] = (counts[number] ?? 0) + 1);
          if (count === needRuns[number]) (found ??= []).push(number);
        }
        const place = at - tokenStart;
        if (place < 64) prefixes[place] = tokenHash;
        if (place >= 4 && place <= 6 && ((gluedBits[(tokenHash & (bloomBits - 1)) >> 5] ?? 0) >>> (tokenHash & 31)) & 1) {
          for (const number of nearTokens.get(keyOf(labels, tokenStart, at + 1)) ?? none) (found ??= []).push(number);
        }
        if (place > 0 && place < longestToken) {
          const key = (((second << 5) | letter) << 4) | place;
          for (let post = placedPosts.starts[key] ?? 0, last = placedPosts.starts[key + 1] ?? 0; post < last; post++) {
            const number = placedPosts.numbers[post] ?? 0;
            if (placedIn[number] !== token) {
              placedIn[number] = token;
              placedCounts[number] = 0;
            }
            const count = (placedCounts[number] = (placedCounts[number] ?? 0) + 1);
            if (count === needPlaced[number]) (found ??= []).push(number);
          }
        }
        first = second;
        second = letter;
      }
      return found ? [...new Set(found)] : none;
    },
  };
}

/** For each key the numbers posted to it, in one array. */
class Postings {
  private readonly lists: (number[] | undefined)[];
  constructor(keys: number) {
    this.lists = Array.from({ length: keys });
  }

  add(key: number, number: number): void {
    const list = (this.lists[key] ??= []);
    if (list.at(-1) !== number) list.push(number);
  }

  close(): { readonly starts: Uint32Array; readonly numbers: Uint32Array } {
    const starts = new Uint32Array(this.lists.length + 1);
    for (const [key, list] of this.lists.entries()) starts[key + 1] = (starts[key] ?? 0) + (list?.length ?? 0);
    return { starts, numbers: Uint32Array.from(this.lists.flatMap((list) => list ?? [])) };
  }
}

/** Posts a name's three-letter runs and says how many of them must be seen. */
function addRuns(runs: Postings, classes: readonly number[], number: number): number {
  const keys = new Set<number>();
  for (let i = 2; i < classes.length; i++) keys.add(((classes[i - 2] ?? 0) << 10) | ((classes[i - 1] ?? 0) << 5) | (classes[i] ?? 0));
  for (const key of keys) runs.add(key, number);
  // An edit spoils three runs, a transposition four. Up to 6 letters the name must stand there as it is; one edit up to 9; two above.
  if (classes.length <= 6) return keys.size;
  return classes.length <= 9 ? 2 : Math.max(2, Math.min(keys.size, classes.length - 9));
}

/** Posts a name's two-letter runs at their places, two letters early to two late, and says how many must be seen in one token. */
function addPlaced(placed: Postings, classes: readonly number[], number: number): number {
  for (let i = 1; i < classes.length; i++) {
    for (let place = Math.max(1, i - 2); place <= i + 2 && place < longestToken; place++) {
      placed.add(((((classes[i - 1] ?? 0) << 5) | (classes[i] ?? 0)) << 4) | place, number);
    }
  }
  return classes.length - 5;
}

/** All runs of letter classes one edit away, and the run itself. */
function* withinOneEdit(classes: readonly number[]): Generator<readonly number[]> {
  yield classes;
  for (let i = 0; i <= classes.length; i++) {
    const head = classes.slice(0, i);
    const tail = classes.slice(i);
    if (tail.length > 0) yield [...head, ...tail.slice(1)];
    if (tail.length > 1) yield [...head, tail[1] ?? 0, tail[0] ?? 0, ...tail.slice(2)];
    for (let letter = 1; letter <= 31; letter++) {
      yield [...head, letter, ...tail];
      if (tail.length > 0) yield [...head, letter, ...tail.slice(1)];
    }
  }
}

function hashOf(token: readonly number[]): number {
  let hash = 0;
  for (const letter of token) hash = Math.imul(hash, 31) + letter;
  return hash;
}

function keyOf(labels: string, start: number, end: number): string {
  let key = '';
  for (let at = start; at < end; at++) {
    const letter = classes128[labels.charCodeAt(at)] ?? 0;
    if (letter > 0) key += String.fromCharCode(letter);
  }
  return key;
}

/** Letter classes 1–31 of ASCII; 0 separates tokens. Letters that eyes confuse share a class, so that they cost no run. */
const classes128 = letterClasses();

function letterClasses(): Uint8Array {
  const table = new Uint8Array(128);
  for (let letter = 0; letter < 26; letter++) table[97 + letter] = letter + 1;
  for (const [seen, like] of Object.entries({ 0: 'o', 1: 'l', i: 'l', 3: 'e', c: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g', q: 'g', m: 'n', v: 'u' })) {
    table[seen.charCodeAt(0)] = like.charCodeAt(0) - 96;
  }
  table['2'.charCodeAt(0)] = 27;
  table['6'.charCodeAt(0)] = 28;
  return table;
}
