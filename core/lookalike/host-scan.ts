import type { BodyNet } from './body-net.ts';
import { add, CloserLook } from './closer-look.ts';
import {
  frameKey,
  lastKey,
  lastMiddle,
  longestLabelName,
  longestFramed,
  mostLonger,
  placeKey,
  shortestLabelName,
} from './label-seeds.ts';
import { classOfCode } from './letter-classes.ts';
import type { Names } from './names.ts';
import { longestHost } from './reading.ts';
import { nextRun, runKey, runLength } from './run-seeds.ts';
import type { SeedNet } from './seed-net.ts';
import { hashOn, longestToken, shortestGlue, shortestGlued } from './short-tokens.ts';
import type { TokenNet } from './token-net.ts';

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
  /** Runs that slips leave of names anywhere. */
  readonly runs: SeedNet;
  /** Threes that slips leave of names that fill a label. */
  readonly labels: SeedNet;
  /** Tokens that mean short names. */
  readonly tokens: TokenNet;
  /** Of names that mean nothing alone in a subdomain but before their suffix (`caf.fr.evil.example`) how that begins, else 0. */
  readonly suffixStarts: Uint8Array;
  /** Whether words glued to a slip of a name let it mean that name: `portail` beside `amelli`. */
  readonly fitsGlue: (number: number, glue: string, isLabel: boolean) => boolean;
  /** Names that mean nothing without a body's: towns. */
  readonly places: ReadonlySet<number>;
  readonly bodies: BodyNet;
}

const none: readonly number[] = [];
const dot = 0x2e;
/** More names than a token means in any profile that was ever seen; further ones are passed over. */
const mostMeant = 1024;

/** One pass over a host's letters. Its working arrays are kept between hosts; nothing of a host is. */
export class HostScan implements PatternIndex {
  private readonly nets: Nets;
  private readonly closer: CloserLook;
  private readonly castsTokens: boolean;
  private readonly castsLabels: boolean;
  /** Letter classes run together, with a 0 before the first and behind the last. */
  private readonly classes = new Uint8Array(longestHost + 2);
  /** Where runs were seen that may be a name's, to be looked at once all letters are read. */
  private readonly places = new Uint8Array(longestHost);
  private seen = 0;
  /** Where labels end. */
  private readonly labelEnds = new Uint8Array(longestHost);
  private labels = 0;
  /** Numbers of the names that one token means. */
  private readonly meant = new Int32Array(mostMeant);
  private found: number[] = [];
  private suffix = '';

  constructor(nets: Nets) {
    this.nets = nets;
    this.closer = new CloserLook(nets.names, this.classes);
    this.castsTokens = nets.tokens.size > 0;
    this.castsLabels = nets.labels.seeds.length > 0;
  }

  readonly candidates = (labels: string, end: number, suffix: string): readonly number[] => {
    if (end > longestHost) return none;
    this.seen = 0;
    this.labels = 0;
    this.suffix = suffix;
    if (this.found.length > 0) this.found = [];
    const to = this.read(labels, end);
    this.closer.begin(to);
    this.castRuns();
    if (this.castsLabels) for (let label = 0; label < this.labels; label++) this.castLabel(label);
    return this.found.length === 0 ? this.found : this.telling(to);
  };

  /** Reads the letters and casts the nets for tokens; returns where the letters end. */
  private read(labels: string, end: number): number {
    const {
      castsTokens,
      labelEnds,
      places,
      classes,
      nets: { runs },
    } = this;
    let [count, tokenStart, labelStart, pairStart] = [1, 1, 1, 1];
    let run = 0;
    for (let at = 0; at <= end; at++) {
      const code = at === end ? dot : labels.charCodeAt(at);
      const letter = classOfCode[code] ?? 0;
      if (letter !== 0) {
        classes[count] = letter;
        run = nextRun(run, letter);
        count++;
        if (count > runLength && runs.holds(run)) places[this.seen++] = count - runLength;
        continue;
      }
      if (castsTokens) {
        const isLabel = code === dot && labelStart === tokenStart;
        const length = count - tokenStart;
        if (length <= longestToken)
          this.castToken(tokenStart, count, isLabel && at < end ? labels.charCodeAt(at + 1) : 0);
        if (length >= shortestGlued + shortestGlue) this.castEnds(tokenStart, count, labels, at, isLabel);
      }
      // A hyphen may stand in a short name: `compte-c-af`; or several, where the name fills its label.
      if (castsTokens && pairStart < tokenStart && count - pairStart <= longestToken)
        this.castToken(pairStart, count, 0);
      pairStart = tokenStart;
      tokenStart = count;
      if (code !== dot) continue;
      if (castsTokens && labelStart < pairStart && count - labelStart <= longestToken)
        this.castToken(labelStart, count, 0);
      labelStart = count;
      pairStart = count;
      labelEnds[this.labels++] = count;
    }
    classes[count] = 0;
    return count;
  }

  private castRuns(): void {
    const {
      classes,
      closer,
      found,
      places,
      nets: { runs },
    } = this;
    for (let run = 0; run < this.seen; run++) {
      const at = places[run] ?? 0;
      closer.inside(runs, runKey(classes, at), at, found);
    }
  }

  /** @param behind the first letter of the next label, when the token is a whole label and not the last */
  private castToken(from: number, to: number, behind: number): void {
    const {
      classes,
      found,
      meant,
      nets: { tokens, suffixStarts },
    } = this;
    let hash = 0;
    for (let at = from; at < to; at++) hash = hashOn(hash, classes[at] ?? 0);
    if (!tokens.mayHold(hash)) return;
    for (let fit = tokens.collect(hash, meant) - 1; fit >= 0; fit--) {
      const number = meant[fit] ?? 0;
      const wanted = suffixStarts[number] ?? 0;
      if (behind === 0 || wanted === 0 || behind === wanted) add(found, number);
    }
  }

  /**
   * Looks for slips of short names at both ends of a long token.
   *
   * @param end where it ends in the labels
   * @param isLabel whether it is a whole label
   */
  private castEnds(from: number, to: number, labels: string, end: number, isLabel: boolean): void {
    const {
      classes,
      nets: { tokens },
    } = this;
    let head = 0;
    let tail = 0;
    let power = 1;
    const most = Math.min(longestToken, to - from - shortestGlue);
    const start = end - (to - from);
    for (let part = 1; part <= most; part++) {
      head = hashOn(head, classes[from + part - 1] ?? 0);
      tail = (tail + Math.imul(power, classes[to - part] ?? 0)) | 0;
      power = Math.imul(power, 31);
      if (part < shortestGlued) continue;
      if (tokens.mayHold(head)) this.addGlued(head, labels, start + part, end, isLabel);
      if (tokens.mayHold(tail)) this.addGlued(tail, labels, start, end - part, isLabel);
    }
  }

  /** Looks at threes at the label's start, where a middle may begin, at its end, and at both its ends. */
  private castLabel(label: number): void {
    const { classes, labelEnds } = this;
    const from = label === 0 ? 1 : (labelEnds[label - 1] ?? 0);
    const to = labelEnds[label] ?? 0;
    if (to - from < shortestLabelName - mostLonger || to - from > longestLabelName + mostLonger) return;
    const last = to - 3;
    let run = runKey(classes, from, 2);
    for (let at = from; at <= last && at <= from + lastMiddle; at++) {
      run = nextRun(run, classes[at + 2] ?? 0);
      this.look(placeKey(run, at - from), from, to, at);
    }
    this.look(lastKey(runKey(classes, last, 3)), from, to, last);
    if (to - from > longestFramed + mostLonger) return;
    this.look(frameKey(classes, from, to, 'start'), from, to, from);
    this.look(frameKey(classes, from, to, 'end'), from, to, from);
  }

  private look(key: number, from: number, to: number, at: number): void {
    const { labels } = this.nets;
    if (labels.holds(key)) this.closer.filling(labels, key, from, to, at, this.suffix, this.found);
  }

  /** A slip with words glued to it means a name only where both fill their label, or a town. */
  private addGlued(hash: number, labels: string, from: number, to: number, isLabel: boolean): void {
    const {
      found,
      meant,
      nets: { places, fitsGlue, tokens },
    } = this;
    const fits = tokens.collect(hash, meant);
    if (fits === 0) return;
    const glue = labels.slice(from, to);
    for (let fit = fits - 1; fit >= 0; fit--) {
      const number = meant[fit] ?? 0;
      if (places.has(number) || fitsGlue(number, glue, isLabel)) add(found, number);
    }
  }

  /** What was found, towns only beside what may be a body. */
  private telling(to: number): readonly number[] {
    const { places, bodies } = this.nets;
    const numbers = this.found;
    if (!numbers.some((number) => places.has(number)) || bodies.mayHold(this.classes, 1, to)) return numbers;
    return numbers.filter((number) => !places.has(number));
  }
}
