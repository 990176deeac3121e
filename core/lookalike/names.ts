import { mostInside, mostWhole } from './budgets.ts';
import { classesOf } from './letter-classes.ts';
import { price } from './confusion.ts';
import type { Pattern } from './pattern.ts';
import { longestLabelName } from './label-seeds.ts';
import { longestOnePiece } from './run-seeds.ts';

/** Room for the longest name and a 0 before and behind it. */
const room = 64;

/** Where a name's letter classes begin. */
export function nameStart(number: number): number {
  return number * room + 1;
}

/** Letters of the longest name that is looked for. */
export const longestName = 60;

/** What a closer look must know of the patterns, side by side in the processor's cache. */
export interface Names {
  /** Letter classes of all names, each at its {@link nameStart}, with a 0 before and behind it. */
  readonly classes: Uint8Array;
  readonly lengths: Uint8Array;
  /** The letter classes of each, a bit each. */
  readonly masks: Int32Array;
  /** The most that any judge bears of it: among other words, filling its label, and the latter under its own suffix. */
  readonly inside: Uint8Array;
  readonly whole: Uint8Array;
  readonly own: Uint8Array;
  readonly suffixes: readonly string[];
}

/** Compiles patterns. */
export function namesOf(patterns: readonly Pattern[]): Names {
  const classes = new Uint8Array((patterns.length + 1) * room);
  for (const [number, { text }] of patterns.entries())
    classes.set(classesOf(text.slice(0, longestName)), nameStart(number));
  return {
    classes,
    masks: Int32Array.from(patterns, ({ text }) => classesOf(text).reduce((mask, letter) => mask | (1 << letter), 0)),
    lengths: Uint8Array.from(patterns, ({ text }) => Math.min(text.length, longestName)),
    inside: Uint8Array.from(patterns, mostByRuns),
    whole: Uint8Array.from(patterns, (pattern) => mostWhole(pattern, false)),
    own: Uint8Array.from(patterns, (pattern) => mostWhole(pattern, true)),
    suffixes: patterns.map(({ target }) => target.suffix),
  };
}

/** The most that a name may differ by which its runs alone bring up: slips of shorter ones are known by their tokens, of longer by no label. */
export function mostByRuns(pattern: Pattern): number {
  const inside = mostInside(pattern);
  if (pattern.text.length <= longestOnePiece) return Math.min(inside, price.nearGlyph);
  return pattern.text.length > longestLabelName ? Math.max(inside, mostWhole(pattern, true)) : inside;
}
