import { classesOf } from './letter-classes.ts';
import { runKey, type Run } from './run-seeds.ts';
import { swapped } from './variants.ts';

/** Letters of the shortest and the longest name that is looked for so. Two slips leave more of longer ones: see run-seeds.ts. */
export const shortestLabelName = 7;
/** See {@link shortestLabelName}. */
export const longestLabelName = 11;

/** Letters of the longest name of which two slips may leave no three letters together. */
export const longestFramed = 8;

/** The last place of a label where the middle three letters of a name may stand. */
export const lastMiddle = Math.floor(longestLabelName / 3) + 1;

/** By how many letters two slips lengthen or shorten a name. */
export const mostLonger = 2;

/** Where three letters stand when not at a place counted from the start: at the end, or two at one end and one at the other. */
const ends = { last: 13, start: 14, end: 15 } as const;

/** How many keys there could be. */
export const labelKeys = 1 << 19;

/** The key of three letters that begin at a place of a label. */
export function placeKey(three: number, place: number): number {
  return (place << 15) | (three & 0x7fff);
}

/** The key of a label's last three letters. */
export function lastKey(three: number): number {
  return placeKey(three, ends.last);
}

/** The key of a label's two letters at one end and one at the other. */
export function frameKey(classes: Uint8Array, from: number, to: number, end: 'start' | 'end'): number {
  const second = end === 'start' ? from + 1 : to - 2;
  const three = ((classes[from] ?? 0) << 10) | ((classes[second] ?? 0) << 5) | (classes[to - 1] ?? 0);
  return placeKey(three, ends[end]);
}

/** Whether a key is of a frame. */
export function isFrame(key: number): boolean {
  return key >>> 15 >= ends.start;
}

/**
 * What two slips leave of a name of seven to eleven letters that fills a label: three letters at its start, at its end, or in the middle at
 * most one place off; of the shortest, perhaps only two at one end and one at the other. A swap may reach into a third.
 */
export function* labelSeeds(name: string): Generator<Run> {
  const classes = classesOf(name);
  const { length } = classes;
  const last = length - 3;
  yield { key: placeKey(runKey(classes, 0, 3), 0), at: 1, from: 0, to: 3 };
  yield { key: placeKey(runKey(swapped(classes, 2), 0, 3), 0), at: 1, from: 0, to: 4 };
  yield { key: lastKey(runKey(classes, last, 3)), at: last + 1, from: last, to: length };
  yield { key: lastKey(runKey(swapped(classes, last - 1), last, 3)), at: last + 1, from: last - 1, to: length };
  for (const middle of middles(length)) {
    for (let moved = -1; moved <= 1; moved++) {
      const key = placeKey(runKey(classes, middle, 3), middle + moved);
      yield { key, at: middle + 1, from: middle, to: middle + 3 };
    }
  }
  if (length > longestFramed) return;
  for (const end of ['start', 'end'] as const) yield { key: frameKey(classes, 0, length, end), at: 0, from: 0, to: 0 };
}

/** Where the middle three letters may begin. Slips may fall on every third of a name of seven or eight letters. */
function middles(length: number): readonly number[] {
  if (length > longestFramed) return [Math.floor(length / 3)];
  return length === 8 ? [2, 3] : [1, 2, 3];
}
