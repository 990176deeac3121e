import { bodyNet } from './body-net.ts';
import { price } from './confusion.ts';
import { HostScan, type PatternIndex } from './host-scan.ts';
import { labelSeeds, longestLabelName, shortestLabelName, tagCount, tagOf } from './label-seeds.ts';
import { classesOf } from './letter-classes.ts';
import { longestName, mostByRuns, namesOf } from './names.ts';
import { Net } from './net.ts';
import type { Pattern } from './pattern.ts';
import {
  longestOnePiece,
  type Commonness,
  type Run,
  runKey,
  runLength,
  runSeeds,
  shortestRunName,
} from './run-seeds.ts';
import { type Seed, SeedNet } from './seed-net.ts';
import { longestShort, shortTokens } from './short-tokens.ts';

/** Compiles the nets, which are cast in one pass over the host. */
export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const numbered = [...patterns.entries()];
  const common = commonness(patterns);
  const short = numbered.filter(([, { text, exact }]) => text.length <= longestShort && !exact);
  const bodies = new Set(patterns.filter(({ kind }) => kind === 'place').flatMap(({ target }) => [...target.bodies]));
  return new HostScan({
    names: namesOf(patterns),
    seeds: new SeedNet(numbered.flatMap(([number, pattern]) => seedsOf(number, pattern, common))),
    tags: tagsOf(patterns.filter(fillsLabels)),
    tokens: new Net(short.flatMap(([number, { text }]) => shortTokens(number, text))),
    places: new Set(numbered.filter(([, { kind }]) => kind === 'place').map(([number]) => number)),
    bodies: bodyNet(Array.from(bodies, classesOf)),
  });
}

function tagsOf(patterns: readonly Pattern[]): Uint8Array {
  const tags = new Uint8Array(tagCount);
  for (const { text, target } of patterns) tags[tagOf(text.length, target.suffix)] = 1;
  return tags;
}

/** Names that may fill a label with two slips. */
function fillsLabels({ kind, exact, text: { length } }: Pattern): boolean {
  return kind === 'name' && !exact && length >= shortestLabelName && length <= longestLabelName;
}

function seedsOf(number: number, pattern: Pattern, common: Commonness): readonly Seed[] {
  const { text, target } = pattern;
  if (text.length < shortestRunName || text.length > longestName) return [];
  const classes = classesOf(text);
  const seedOf = ({ key, at, from, to }: Run, lost: number): Seed => ({
    key,
    number,
    at,
    left: maskOf(classes.subarray(0, from)),
    right: maskOf(classes.subarray(to)),
    lost,
  });
  const lost = Math.max(1, Math.floor(mostByRuns(pattern) / price.plausible));
  const runs = Array.from(runSeeds(text, slipsOf(pattern), common), (run) => seedOf(run, lost));
  return fillsLabels(pattern)
    ? [...runs, ...Array.from(labelSeeds(text, target.suffix), (run) => seedOf(run, 2))]
    : runs;
}

/** Slips that must leave a run of a name, so that its pieces are four letters or nearly. */
function slipsOf({ exact, text: { length } }: Pattern): number {
  if (exact || length <= longestOnePiece) return 0;
  return length < 3 * runLength ? 1 : 2;
}

function maskOf(classes: Uint8Array): number {
  return classes.reduce((mask, letter) => mask | (1 << letter), 0);
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
