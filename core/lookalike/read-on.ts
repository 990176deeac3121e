import { classesLookLike, classPrice } from './class-price.ts';
import { price } from './confusion.ts';

/** Letter classes in a row, those from `from` up to `to` counting, with a 0 or another's letters before and behind. */
export interface Stretch {
  readonly classes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a name stands in a text, both given as letter classes, its letter `at` where the text's letter `seenAt` is. Outwards from there most
 * names are given up after a letter or two.
 *
 * @param filled whether nothing of the text may be left over
 * @param budget in quarters of an edit; letters of one class cost nothing
 */
export function stands(
  name: Stretch,
  at: number,
  text: Stretch,
  seenAt: number,
  filled: boolean,
  budget: number,
): boolean {
  const start = name.from + at;
  const left = readOn(name.classes, start, name.to, text.classes, seenAt, text.to, 1, filled, budget);
  if (left < 0) return false;
  return readOn(name.classes, start - 1, name.from - 1, text.classes, seenAt - 1, text.from - 1, -1, filled, left) >= 0;
}

/**
 * The most that is left of a budget when a name is read off a text, from places in both (`i`, `j`) to before their ends, by 1 or by -1;
 * negative when it does not suffice. Plain numbers, since this runs for every name that a host's letters call to mind.
 */
function readOn(
  name: Uint8Array,
  start: number,
  last: number,
  text: Uint8Array,
  seenStart: number,
  end: number,
  by: 1 | -1,
  filled: boolean,
  budget: number,
): number {
  let i = start;
  let j = seenStart;
  while (i !== last && j !== end && name[i] === text[j]) {
    i += by;
    j += by;
  }
  if (i === last && (!filled || j === end)) return budget;
  if (budget === 0) return -1;
  const meant = name[i] ?? 0;
  const seen = text[j] ?? 0;
  let best = -1;
  if (i !== last && j !== end) {
    const left = budget - classPrice(meant, seen);
    if (left >= 0) best = readOn(name, i + by, last, text, j + by, end, by, filled, left);
    const next = text[j + by] ?? 0;
    if (j + by !== end && (by === 1 ? classesLookLike(seen, next, meant) : classesLookLike(next, seen, meant))) {
      best = Math.max(best, readOn(name, i + by, last, text, j + 2 * by, end, by, filled, budget - price.glyph));
    }
    if (budget >= price.plausible && j + by !== end && i + by !== last && meant === next && name[i + by] === seen) {
      best = Math.max(
        best,
        readOn(name, i + 2 * by, last, text, j + 2 * by, end, by, filled, budget - price.plausible),
      );
    }
  }
  if (budget < price.repeat) return best;
  if (i !== last) {
    const doubled = meant === name[i - 1] || meant === name[i + 1];
    const left = budget - (doubled ? price.repeat : price.plausible);
    if (left > best) best = Math.max(best, readOn(name, i + by, last, text, j, end, by, filled, left));
  }
  if (j !== end) {
    const doubled = seen === meant || seen === name[i - by] || seen === text[j - 1];
    const left = budget - (doubled ? price.repeat : price.plausible);
    if (left > best) best = Math.max(best, readOn(name, i, last, text, j + by, end, by, filled, left));
  }
  return best;
}
