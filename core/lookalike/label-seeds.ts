import { classesOf } from './letter-classes.ts';
import { runKey, type Run } from './run-seeds.ts';
import { swapped } from './variants.ts';

/** Letters of the shortest and the longest name that is looked for so. Two slips leave more of longer ones: see run-seeds.ts. */
export const shortestLabelName = 7;
/** See {@link shortestLabelName}. */
export const longestLabelName = 11;

/** Letters of the longest name that bears two slips under its own suffix alone; its seeds carry the suffix's tag. */
export const longestTagged = 8;

/** The last place of a label where the middle three letters of a name may stand. */
export const lastMiddle = Math.floor(longestLabelName / 3) + 1;

/** By how many letters two slips lengthen or shorten a name. */
export const mostLonger = 2;

/** Where three letters stand: at a place of the label, or two at one end and one at the other. */
const frames = { start: 14, end: 15 } as const;

/** The key of three letters that begin at a place of a label of so many letters, apart from those of runs. */
export function labelKey(three: number, place: number, length: number, tag: number): number {
  return (tag << 24) | (1 << 23) | (length << 19) | (place << 15) | (three & 0x7fff);
}

/** The key of a label's two letters at one end and one at the other. */
export function frameKey(three: number, end: keyof typeof frames, length: number, tag: number): number {
  return labelKey(three, frames[end], length, tag);
}

/** Whether a key is of a frame. */
export function isFrame(key: number): boolean {
  return ((key >>> 15) & 15) >= frames.start;
}

/** The letters of a frame, as a run's key. */
export function frameOf(classes: Uint8Array, from: number, to: number, end: keyof typeof frames): number {
  const second = end === 'start' ? from + 1 : to - 2;
  return ((classes[from] ?? 0) << 10) | ((classes[second] ?? 0) << 5) | (classes[to - 1] ?? 0);
}

/** Tags there are. */
export const tagCount = 64;

/** A number from 1 to 63 for a suffix, so that most others have another. */
export function suffixTag(suffix: string): number {
  return ((suffix.length + 5 * suffix.charCodeAt(0) + 3 * suffix.charCodeAt(suffix.length - 1)) % (tagCount - 1)) + 1;
}

/** The tag of a name's seeds: its suffix's, or 0 when it bears two slips under any. */
export function tagOf(length: number, suffix: string): number {
  return length <= longestTagged ? suffixTag(suffix) : 0;
}

/**
 * What two slips leave of a name of seven to eleven letters that fills a label: three letters at its start, at its end, or in the middle at
 * most one place off; of the shortest, perhaps only two at one end and one at the other. A swap may reach into a third.
 */
export function* labelSeeds(name: string, suffix: string): Generator<Run> {
  const classes = classesOf(name);
  const { length } = classes;
  const tag = tagOf(length, suffix);
  for (let longer = -mostLonger; longer <= mostLonger; longer++) {
    const three = (letters: Uint8Array, at: number, moved: number, from = at, to = at + 3): Run => ({
      key: labelKey(runKey(letters, at, 3), at + moved, length + longer, tag),
      at: at + 1,
      from,
      to,
    });
    yield three(classes, 0, 0);
    yield three(swapped(classes, 2), 0, 0, 0, 4);
    yield three(classes, length - 3, longer);
    yield three(swapped(classes, length - 4), length - 3, longer, length - 4, length);
    for (const middle of middles(length)) {
      for (let moved = -1; moved <= 1; moved++) if (Math.abs(longer - moved) <= 1) yield three(classes, middle, moved);
    }
    if (length > longestTagged) continue;
    for (const end of ['start', 'end'] as const) {
      yield { key: frameKey(frameOf(classes, 0, length, end), end, length + longer, tag), at: 0, from: 0, to: 0 };
    }
  }
}

/** Where the middle three letters may begin. Slips may fall on every third of a name of seven or eight letters. */
function middles(length: number): readonly number[] {
  if (length > longestTagged) return [Math.floor(length / 3)];
  return length === 8 ? [2, 3] : [1, 2, 3];
}
