import { classCount, classesOf } from './letter-classes.ts';
import { glyphVariants, swapped } from './variants.ts';

/** A run of letter classes that slips leave of a name, and what of the name it stands for. */
export interface Run {
  readonly key: number;
  /** The name's letter that stands where the run was seen. */
  readonly at: number;
  /** The name's letters from `from` up to `to` are the run's; the others stand around it. */
  readonly from: number;
  readonly to: number;
}

/** How many names share a run: of a long piece the rarest run tells most. */
export type Commonness = (key: number) => number;

/** Letters in a run. */
export const runLength = 4;

/** How many keys of runs there could be. */
export const runKeys = 1 << (5 * runLength);

/** Letters of the shortest name that is looked for so; shorter ones are known by whole tokens: see short-tokens.ts. */
export const shortestRunName = 5;

/** Letters of the longest name of one piece, which bears no slip among other letters. */
export const longestOnePiece = 6;

/** The key of letter classes that stand side by side, the last one lowest. */
export function runKey(classes: Uint8Array, start: number, length: number = runLength): number {
  let key = 0;
  for (let i = start; i < start + length; i++) key = (key << 5) | (classes[i] ?? 0);
  return key;
}

/** The key of the last four letters read, from that before it. */
export function nextRun(key: number, letter: number): number {
  return ((key & 0x7fff) << 5) | letter;
}

/**
 * Runs of four letters of which a name keeps one wherever it stands: so many slips leave one of `slips + 1` pieces whole, and a swap across
 * two pieces leaves what it makes of them.
 */
export function* runSeeds(name: string, slips: number, common: Commonness): Generator<Run> {
  const classes = classesOf(name);
  const starts = classes.length < runLength * (slips + 1) ? [0, 3] : rarest(classes, slips + 1, common);
  for (const [piece, start] of starts.entries()) {
    const next = starts[piece + 1] ?? Infinity;
    const end = Math.min(start + runLength, next);
    if (end - start < runLength) yield* shortPiece(classes, start);
    else yield { key: runKey(classes, start), at: start + 1, from: start, to: end };
    if (next > end) continue;
    yield { key: runKey(swapped(classes, end - 1), end - 3), at: end - 2, from: end - 3, to: end + 1 };
  }
  if (name.length <= longestOnePiece) yield* glyphSeeds(name);
}

interface Choice {
  readonly cost: number;
  readonly starts: readonly number[];
}

/** Where so many runs begin that do not overlap and that the fewest names share. */
function rarest(classes: Uint8Array, pieces: number, common: Commonness): readonly number[] {
  let fewer: readonly Choice[] = Array.from({ length: classes.length + 1 }, () => ({ cost: 0, starts: [] }));
  for (let piece = 1; piece <= pieces; piece++) {
    const choices: Choice[] = [];
    for (let end = piece * runLength; end <= classes.length; end++) {
      const start = end - runLength;
      const before = fewer[start] ?? { cost: 0, starts: [] };
      const choice = { cost: before.cost + common(runKey(classes, start)), starts: [...before.starts, start] };
      const shorter = choices[end - 1];
      choices[end] = shorter && shorter.cost <= choice.cost ? shorter : choice;
    }
    fewer = choices;
  }
  return fewer[classes.length]?.starts ?? [];
}

/** A piece of three letters, with whatever letter behind it. */
function* shortPiece(classes: Uint8Array, start: number): Generator<Run> {
  const key = runKey(classes, start, runLength - 1);
  for (let letter = 1; letter < classCount; letter++) {
    yield { key: nextRun(key, letter), at: start + 1, from: start, to: start + runLength };
  }
}

/** A name too short to be left a piece keeps its beginning or its end beside `rn` for `m`. */
function* glyphSeeds(name: string): Generator<Run> {
  const end = name.length - runLength;
  for (const { text, at } of glyphVariants(name)) {
    const classes = classesOf(text);
    if (at > 0) yield { key: runKey(classes, 0), at: 1, from: 0, to: runLength };
    else yield { key: runKey(classes, classes.length - runLength), at: end + 1, from: end, to: name.length };
  }
}
