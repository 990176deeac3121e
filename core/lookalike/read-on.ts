import { classesLookLike, classPrice, isOfPair } from './class-price.ts';
import { price } from './confusion.ts';
import { nameStart } from './names.ts';

/** Tells whether names stand in a host, both given as letter classes with a 0 before and behind. */
export class ReadOn {
  private readonly names: Uint8Array;
  private readonly text: Uint8Array;

  constructor(names: Uint8Array, text: Uint8Array) {
    this.names = names;
    this.text = text;
  }

  /**
   * Whether a name stands in the text from one place up to another, its letter `at` where the text's letter `seenAt` is. Outwards from there
   * most names are given up after a letter or two: one of the two sides must cost no more than half of the budget.
   *
   * @param filled whether nothing of the text may be left over
   * @param budget in quarters of an edit; letters of one class cost nothing
   */
  stands(
    number: number,
    at: number,
    from: number,
    to: number,
    seenAt: number,
    filled: boolean,
    budget: number,
  ): boolean {
    const { names, text } = this;
    const first = nameStart(number);
    const start = first + at;
    const end = nameEnd(names, start);
    const half = budget >> 1;
    const right = readOn(names, start, end, text, seenAt, to, 1, filled, half);
    if (right >= 0) {
      const left = budget - half + right;
      return readOn(names, start - 1, first - 1, text, seenAt - 1, from - 1, -1, filled, left) >= 0;
    }
    const left = readOn(names, start - 1, first - 1, text, seenAt - 1, from - 1, -1, filled, half);
    return left >= 0 && readOn(names, start, end, text, seenAt, to, 1, filled, budget - half + left) >= 0;
  }
}

function nameEnd(names: Uint8Array, at: number): number {
  let end = at;
  while (names[end] !== 0) end++;
  return end;
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
  const isLast = i + by === last;
  const isEnd = j + by === end;
  // The letters behind, 0 where there are none.
  const meantNext = i === last || isLast ? 0 : (name[i + by] ?? 0);
  const seenNext = j === end || isEnd ? 0 : (text[j + by] ?? 0);
  let best = -1;
  if (i !== last && j !== end) {
    const left = budget - classPrice(meant, seen);
    if (left >= 0 && mayFollow(meantNext, seenNext, left)) {
      best = readOn(name, i + by, last, text, j + by, end, by, filled, left);
    }
    if (!isEnd && (by === 1 ? classesLookLike(seen, seenNext, meant) : classesLookLike(seenNext, seen, meant))) {
      best = Math.max(best, readOn(name, i + by, last, text, j + 2 * by, end, by, filled, budget - price.glyph));
    }
    if (budget >= price.plausible && !isEnd && !isLast && meant === seenNext && meantNext === seen) {
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
    if (left > best && mayFollow(meantNext, j === end ? 0 : seen, left)) {
      best = Math.max(best, readOn(name, i + by, last, text, j, end, by, filled, left));
    }
  }
  if (j !== end) {
    const doubled = seen === meant || seen === name[i - by] || seen === text[j - 1];
    const left = budget - (doubled ? price.repeat : price.plausible);
    if (left > best && mayFollow(i === last ? 0 : meant, seenNext, left)) {
      best = Math.max(best, readOn(name, i, last, text, j + by, end, by, filled, left));
    }
  }
  return best;
}

/** Whether two letters may be read for one another within a budget, or begin what may; 0 stands for no letter. */
function mayFollow(meant: number, seen: number, budget: number): boolean {
  if (meant === seen || meant === 0 || seen === 0 || budget >= price.repeat) return true;
  return budget > 0 && (budget >= classPrice(meant, seen) || isOfPair(seen));
}
