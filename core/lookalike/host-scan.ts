import type { BodyNet } from './body-net.ts';
import { CloserLook } from './closer-look.ts';
import {
  frameKey,
  frameOf,
  labelKey,
  lastMiddle,
  longestLabelName,
  longestTagged,
  mostLonger,
  shortestLabelName,
  suffixTag,
} from './label-seeds.ts';
import { classOfCode } from './letter-classes.ts';
import type { Names } from './names.ts';
import type { Net } from './net.ts';
import { longestHost } from './reading.ts';
import { nextRun, runKey, runLength } from './run-seeds.ts';
import type { SeedNet } from './seed-net.ts';
import { hashOn, longestToken, shortestGlued } from './short-tokens.ts';

/** Finds the few patterns that a host may hold, so that most hosts are rejected in a handful of operations. */
export interface PatternIndex {
  /**
   * Numbers of the patterns worth aligning with lower-case ASCII labels, of which `end` characters count, that stand before a public suffix.
   */
  readonly candidates: (labels: string, end: number, suffix: string) => readonly number[];
}

/** What is looked for in a host. */
export interface Nets {
  readonly names: Names;
  /** Runs that slips leave of names, anywhere or in a label. */
  readonly seeds: SeedNet;
  /** 1 for each tag that label seeds have. */
  readonly tags: Uint8Array;
  /** Tokens that mean short names. */
  readonly tokens: Net<number>;
  /** Names that mean nothing without a body's: towns. */
  readonly places: ReadonlySet<number>;
  readonly bodies: BodyNet;
}

const none: readonly number[] = [];
const dot = 0x2e;
/** Letters of the shortest word that counts when it is glued to a slip of a short name. */
const leastGlue = 3;

/** One pass over a host's letters. Its working arrays are kept between hosts; nothing of a host is. */
export class HostScan implements PatternIndex {
  private readonly nets: Nets;
  private readonly closer: CloserLook;
  private readonly castsTokens: boolean;
  /** Letter classes run together, with a 0 before the first and behind the last. */
  private readonly classes = new Uint8Array(longestHost + 2);
  /** Where runs were seen that may be a name's, to be looked at once all letters are read. */
  private readonly runs = new Uint8Array(longestHost);
  private seen = 0;
  private readonly found = new Set<number>();
  private suffix = '';
  private tag = 0;

  constructor(nets: Nets) {
    this.nets = nets;
    this.closer = new CloserLook(nets.names, nets.seeds);
    this.castsTokens = nets.tokens.size > 0;
  }

  readonly candidates = (labels: string, end: number, suffix: string): readonly number[] => {
    if (end > longestHost) return none;
    this.seen = 0;
    this.suffix = suffix;
    this.tag = suffixTag(suffix);
    const { classes, closer, runs, found } = this;
    const count = this.read(labels, end);
    if (this.seen > 0) closer.survey(classes, count);
    for (let run = 0; run < this.seen; run++) {
      const at = runs[run] ?? 0;
      closer.inside(runKey(classes, at), classes, count, at, found);
    }
    if (found.size === 0) return none;
    const numbers = this.telling(count);
    found.clear();
    return numbers;
  };

  /** Reads the letters and casts the nets; returns where the letters end. */
  private read(labels: string, end: number): number {
    const {
      classes,
      castsTokens,
      nets: { seeds },
    } = this;
    let count = 1;
    let tokenStart = 1;
    let labelStart = 1;
    let run = 0;
    for (let at = 0; at <= end; at++) {
      const code = at === end ? dot : labels.charCodeAt(at);
      const letter = classOfCode[code] ?? 0;
      if (letter !== 0) {
        classes[count] = letter;
        run = nextRun(run, letter);
        count++;
        if (count > runLength && seeds.mayHold(run)) this.runs[this.seen++] = count - runLength;
        continue;
      }
      if (castsTokens) this.castToken(tokenStart, count, code === dot && labelStart === tokenStart);
      if (code === dot) {
        if (castsTokens && labelStart < tokenStart && count - labelStart <= longestToken)
          this.castToken(labelStart, count, true);
        this.castLabel(labelStart, count);
        labelStart = count;
      }
      tokenStart = count;
    }
    classes[count] = 0;
    return count;
  }

  private castToken(from: number, to: number, isLabel: boolean): void {
    const {
      classes,
      nets: { tokens },
    } = this;
    if (to - from <= longestToken) {
      let hash = 0;
      for (let at = from; at < to; at++) hash = hashOn(hash, classes[at] ?? 0);
      if (tokens.mayHold(hash)) this.add(tokens.of(hash));
      return;
    }
    let head = 0;
    let tail = 0;
    let power = 1;
    for (let part = 1; part <= longestToken; part++) {
      head = hashOn(head, classes[from + part - 1] ?? 0);
      tail = (tail + Math.imul(power, classes[to - part] ?? 0)) | 0;
      power = Math.imul(power, 31);
      if (part < shortestGlued) continue;
      const fits = isLabel && to - from - part >= leastGlue;
      if (tokens.mayHold(head)) this.addGlued(tokens.of(head), fits);
      if (tokens.mayHold(tail)) this.addGlued(tokens.of(tail), fits);
    }
  }

  private castLabel(from: number, to: number): void {
    const {
      tag,
      nets: { tags },
    } = this;
    const length = to - from;
    if (tags[0] === 1 && length >= shortestLabelName && length <= longestLabelName + mostLonger)
      this.castThrees(from, to, 0);
    if (length < shortestLabelName - mostLonger || length > longestTagged + mostLonger || tags[tag] !== 1) return;
    this.castThrees(from, to, tag);
    this.look(frameKey(frameOf(this.classes, from, to, 'start'), 'start', length, tag), from, to, from);
    this.look(frameKey(frameOf(this.classes, from, to, 'end'), 'end', length, tag), from, to, from);
  }

  /** Threes at the start, where a middle may begin, and at the end. */
  private castThrees(from: number, to: number, tag: number): void {
    const { classes } = this;
    const last = to - 3;
    let run = runKey(classes, from, 2);
    for (let at = from; at < last && at <= from + lastMiddle; at++) {
      run = nextRun(run, classes[at + 2] ?? 0);
      this.look(labelKey(run, at - from, to - from, tag), from, to, at);
    }
    this.look(labelKey(runKey(classes, last, 3), last - from, to - from, tag), from, to, last);
  }

  private look(key: number, from: number, to: number, at: number): void {
    if (this.nets.seeds.mayHold(key)) this.closer.filling(key, this.classes, from, to, at, this.suffix, this.found);
  }

  /** A slip with words glued to it means a name only where both fill their label. */
  private addGlued(numbers: readonly number[], fits: boolean): void {
    for (const number of numbers) if (fits || this.nets.places.has(number)) this.found.add(number);
  }

  private add(numbers: readonly number[]): void {
    for (const number of numbers) this.found.add(number);
  }

  /** What was found, in the order of the patterns, towns only beside what may be a body. */
  private telling(count: number): readonly number[] {
    const { places, bodies } = this.nets;
    const numbers = [...this.found].toSorted((one, other) => one - other);
    if (!numbers.some((number) => places.has(number)) || bodies.mayHold(this.classes, 1, count)) return numbers;
    return numbers.filter((number) => !places.has(number));
  }
}
