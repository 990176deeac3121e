import { bodyNet } from './body-net.ts';
import { price } from './confusion.ts';
import { HostScan, type PatternIndex } from './host-scan.ts';
import { labelKeys, labelSeeds, longestLabelName, shortestLabelName } from './label-seeds.ts';
import { isTellingGlue } from './glued-slip.ts';
import { classesOf } from './letter-classes.ts';
import { longestName, mostByRuns, namesOf } from './names.ts';
import type { Pattern } from './pattern.ts';
import {
  longestOnePiece,
  type Commonness,
  type Run,
  runKey,
  runKeys,
  runLength,
  runSeeds,
  shortestRunName,
} from './run-seeds.ts';
import { type Seed, SeedNet } from './seed-net.ts';
import { longestShort, shortestGlue, shortTokens } from './short-tokens.ts';
import { TokenNet } from './token-net.ts';

/** Compiles the nets, which are cast in one pass over the host. */
export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const numbered = [...patterns.entries()];
  const common = commonness(patterns);
  const short = numbered.filter(([, { text, exact }]) => text.length <= longestShort && !exact);
  const bodies = new Set(patterns.filter(({ kind }) => kind === 'place').flatMap(({ target }) => [...target.bodies]));
  return new HostScan({
    names: namesOf(patterns),
    runs: new SeedNet(
      numbered.flatMap(([number, pattern]) => runSeedsOf(number, pattern, common)),
      runKeys,
    ),
    labels: new SeedNet(
      numbered.flatMap(([number, pattern]) => labelSeedsOf(number, pattern)),
      labelKeys,
    ),
    tokens: new TokenNet(tokensOf(short)),
    suffixStarts: Uint8Array.from(patterns, suffixStartOf),
    fitsGlue: (number, glue, isLabel) => fitsGlue(patterns[number], glue, isLabel),
    places: new Set(numbered.filter(([, { kind }]) => kind === 'place').map(([number]) => number)),
    bodies: bodyNet(Array.from(bodies, classesOf)),
  });
}

/** Names that may fill a label with two slips. */
function fillsLabels({ kind, exact, text: { length } }: Pattern): boolean {
  return kind === 'name' && !exact && length >= shortestLabelName && length <= longestLabelName;
}

/** `my.example.com` is nobody's imitation: a tiny name, or one known the world over, says something beside words or before its suffix. */
function suffixStartOf({ kind, head, target }: Pattern): number {
  const isQuiet = kind === 'name' && head === 0 && (target.reach === 'close' || target.weight === 'tiny');
  return isQuiet ? target.suffix.charCodeAt(0) : 0;
}

/** @param isLabel whether both fill their label */
function fitsGlue(pattern: Pattern | undefined, glue: string, isLabel: boolean): boolean {
  if (!pattern || glue.length < shortestGlue) return false;
  const { kind, head, target } = pattern;
  if (kind === 'spoken' || head > 0) return isLabel;
  return target.reach === 'full' && isTellingGlue(glue, target);
}

/** Hash after hash, each with its name's number. */
function tokensOf(short: readonly (readonly [number: number, pattern: Pattern])[]): readonly number[] {
  const tokens: number[] = [];
  for (const [number, { text }] of short) for (const hash of shortTokens(text)) tokens.push(hash, number);
  return tokens;
}

function runSeedsOf(number: number, pattern: Pattern, common: Commonness): readonly Seed[] {
  const { text } = pattern;
  if (text.length < shortestRunName || text.length > longestName) return [];
  return Array.from(runSeeds(text, slipsOf(pattern), common), seedsOf(number, classesOf(text), lostOf(pattern)));
}

/** How many letters may be missing: a slip loses one, and of two lost to look-alikes a long name is known all the same. */
function lostOf(pattern: Pattern): number {
  const least = pattern.text.length < 3 * runLength ? 1 : 2;
  return Math.max(least, Math.floor(mostByRuns(pattern) / price.plausible));
}

function labelSeedsOf(number: number, pattern: Pattern): readonly Seed[] {
  if (!fillsLabels(pattern)) return [];
  return Array.from(labelSeeds(pattern.text), seedsOf(number, classesOf(pattern.text), 2));
}

function seedsOf(number: number, classes: Uint8Array, lost: number): (run: Run) => Seed {
  return ({ key, at, from, to }) => ({
    key,
    number,
    at,
    left: maskOf(classes, 0, from),
    right: maskOf(classes, to, classes.length),
    lost,
  });
}

function maskOf(classes: Uint8Array, from: number, to: number): number {
  let mask = 0;
  for (let at = from; at < to; at++) mask |= 1 << (classes[at] ?? 0);
  return mask;
}

/** Slips that must leave a run of a name, so that its pieces are four letters or nearly. */
function slipsOf({ exact, text: { length } }: Pattern): number {
  if (exact || length <= longestOnePiece) return 0;
  return length < 3 * runLength ? 1 : 2;
}

function commonness(patterns: readonly Pattern[]): Commonness {
  const counts = new Map<number, number>();
  for (const { text } of patterns) {
    const classes = classesOf(text);
    for (let at = 0; at + runLength <= classes.length; at++) {
      const key = runKey(classes, at);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return (key) => counts.get(key) ?? 0;
}
