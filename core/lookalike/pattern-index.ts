import { bitName, standsIn, type BitName } from './bit-match.ts';
import { bodyNet, type BodyNet } from './body-net.ts';
import { bucketOf, gramNet, survivingRuns, type GramNet } from './gram-net.ts';
import { classesOf, classOfCode } from './letter-classes.ts';
import type { Pattern } from './pattern.ts';
import { longestName, longestPlaced, placeKey, placeNet, type PlaceNet } from './place-net.ts';
import { hashOfTail, hashOn, tokenNet, type TokenNet } from './token-net.ts';

/** Finds the few patterns that a host may hold, so that most hosts are rejected in a handful of operations. */
export interface PatternIndex {
  /** Numbers of the patterns worth aligning with a lower-case ASCII text of labels, of which `end` characters count. */
  readonly candidates: (labels: string, end: number) => readonly number[];
}

const none: readonly number[] = [];
const dot = 0x2e;

/** Compiles the nets, which are cast in one pass over the host. The cost of casting hardly grows with the number of patterns. */
export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const classes = new Map(patterns.map(({ text }, number) => [number, classesOf(text)]));
  const sized = (least: number, most: number): Map<number, Uint8Array> =>
    new Map([...classes].filter(([, { length }]) => length >= least && length <= most));
  const bodies = new Set(patterns.filter(({ kind }) => kind === 'place').flatMap(({ target }) => [...target.bodies]));
  const runs = [...sized(5, 40)].flatMap(([number, name]) =>
    [...survivingRuns(name, editsOf(name.length))].map(({ key, length }) => ({ length, post: [key, number] as const })),
  );
  const short = new Map([...sized(1, 6)].filter(([number]) => patterns[number]?.exact === false));
  return new HostScan({
    threes: gramNet(runs.filter(({ length }) => length === 3).map(({ post }) => post)),
    fours: gramNet(runs.filter(({ length }) => length === 4).map(({ post }) => post)),
    placed: placeNet(
      new Map([...sized(7, longestName)].filter(([number]) => patterns[number]?.kind !== 'place')),
      patterns.length,
    ),
    tokens: tokenNet(short),
    bits: [...classes.values()].map((name) => bitName(name, swapsOf(name.length))),
    placedBits: [...classes.values()].map((name) => bitName(name, name.length <= 9 ? 3 : 4)),
    needsBody: Uint8Array.from(patterns, ({ kind }) => (kind === 'place' ? 1 : 0)),
    bodies: bodyNet([...bodies].map(classesOf)),
  });
}

/** Edits that a name of so many letters bears inside a text, so that its pieces are four letters or nearly. */
function editsOf(length: number): number {
  if (length <= 6) return 0;
  return length <= 11 ? 1 : 2;
}

/** Single-letter edits that are let through to the alignment, a swap counting two. */
function swapsOf(length: number): number {
  if (length <= 6) return 0;
  return length <= 9 ? 2 : 4;
}

interface Nets {
  readonly threes: GramNet;
  readonly fours: GramNet;
  readonly placed: PlaceNet;
  readonly tokens: TokenNet;
  readonly bits: readonly BitName[];
  /** The same for a name that fills its label, which bears more. */
  readonly placedBits: readonly BitName[];
  /** 1 where a pattern means nothing without a body's name: a town. */
  readonly needsBody: Uint8Array;
  readonly bodies: BodyNet;
}

/** One pass over a host's letters. Its working arrays are kept between hosts; nothing of a host is. */
class HostScan implements PatternIndex {
  private readonly nets: Nets;
  private readonly letters = new Uint8Array(256);
  private readonly prefixes = new Int32Array(256);
  private readonly checked: Uint32Array;
  private readonly placedIn: Uint32Array;
  private readonly placedCounts: Uint8Array;
  private scan = 0;
  private label = 0;
  private found: number[] = [];
  /** Names whose runs were seen in a label; looked at more closely once the label is read. */
  private readonly likely: number[] = [];

  constructor(nets: Nets) {
    this.nets = nets;
    this.checked = new Uint32Array(nets.bits.length);
    this.placedIn = new Uint32Array(nets.bits.length);
    this.placedCounts = new Uint8Array(nets.bits.length);
  }

  readonly candidates = (labels: string, end: number): readonly number[] => {
    if (end > this.letters.length) return none;
    this.found = [];
    this.scan++;
    const count = this.castTokens(labels, end);
    this.castRuns(count);
    if (this.found.length === 0) return none;
    const { needsBody, bodies } = this.nets;
    const needless = this.found.every((number) => needsBody[number] === 0);
    const told =
      needless || bodies.mayHold(this.letters, count)
        ? this.found
        : this.found.filter((number) => needsBody[number] === 0);
    return told.length > 1 ? [...new Set(told)] : told;
  };

  /** Reads the letters, and casts the nets for whole tokens. Returns the number of letters. */
  private castTokens(labels: string, end: number): number {
    let count = 0;
    let tokenStart = 0;
    let labelStart = 0;
    let hash = 0;
    let labelHash = 0;
    let previous = 0;
    this.label++;
    for (let at = 0; at <= end; at++) {
      const code = at === end ? dot : labels.charCodeAt(at);
      const letter = classOfCode[code] ?? 0;
      if (letter !== 0) {
        const place = count - tokenStart;
        const inLabel = count - labelStart;
        if (inLabel > 0 && inLabel < longestPlaced) this.castPlaced(placeKey(previous, letter, inLabel));
        this.letters[count] = letter;
        this.prefixes[count] = hash;
        hash = hashOn(hash, letter);
        labelHash = hashOn(labelHash, letter);
        count++;
        previous = letter;
        if (place >= 4 && place <= 6 && this.nets.tokens.mayGlued(hash)) this.addNear(tokenStart, count);
        continue;
      }
      this.endToken(tokenStart, count, hash);
      if (code === dot) {
        this.endLabel(labelStart, count);
        if (labelStart < tokenStart && count - labelStart <= 7 && this.nets.tokens.may(labelHash))
          this.addNear(labelStart, count);
        labelStart = count;
        labelHash = 0;
        this.label++;
      }
      tokenStart = count;
      hash = 0;
    }
    return count;
  }

  private endToken(start: number, end: number, hash: number): void {
    const length = end - start;
    if (length <= 7) {
      if (length > 1 && this.nets.tokens.may(hash)) this.addNear(start, end);
      return;
    }
    for (let tail = 5; tail <= 7; tail++) {
      if (this.nets.tokens.mayGlued(hashOfTail(hash, this.prefixes[end - tail] ?? 0, tail)))
        this.addNear(end - tail, end);
    }
  }

  private endLabel(start: number, end: number): void {
    for (let number = this.likely.pop(); number !== undefined; number = this.likely.pop()) {
      const name = this.nets.placedBits[number];
      if (
        name &&
        Math.abs(name.length - (end - start)) <= 3 &&
        standsIn(name, this.letters.subarray(start, end), end - start)
      )
        this.found.push(number);
    }
  }

  private addNear(start: number, end: number): void {
    for (const number of this.nets.tokens.near(String.fromCharCode(...this.letters.subarray(start, end))))
      this.found.push(number);
  }

  private castPlaced(key: number): void {
    const { starts, numbers, needed } = this.nets.placed;
    for (let post = starts[key] ?? 0, last = starts[key + 1] ?? 0; post < last; post++) {
      const number = numbers[post] ?? 0;
      if (this.placedIn[number] !== this.label) {
        this.placedIn[number] = this.label;
        this.placedCounts[number] = 0;
      }
      const seen = (this.placedCounts[number] ?? 0) + 1;
      this.placedCounts[number] = seen;
      if (seen === needed[number]) this.likely.push(number);
    }
  }

  /** Casts the nets for runs anywhere, across hyphens and dots too, and lets through what stands there within a few edits. */
  private castRuns(count: number): void {
    const { letters } = this;
    let three = 0;
    let four = 0;
    for (let at = 0; at < count; at++) {
      const letter = letters[at] ?? 0;
      four = ((four & 0x7fff) << 5) | letter;
      three = four & 0x7fff;
      if (at >= 2) this.castRun(this.nets.threes, three, count);
      if (at >= 3) this.castRun(this.nets.fours, four, count);
    }
  }

  private castRun({ starts, keys, numbers }: GramNet, key: number, count: number): void {
    const bucket = bucketOf(key);
    for (let post = starts[bucket] ?? 0, last = starts[bucket + 1] ?? 0; post < last; post++) {
      if (keys[post] !== key) continue;
      const number = numbers[post] ?? 0;
      if (this.checked[number] === this.scan) continue;
      this.checked[number] = this.scan;
      const name = this.nets.bits[number];
      if (name && standsIn(name, this.letters, count)) this.found.push(number);
    }
  }
}
