import { pairLooksLike, price, substitutionPrice, touches } from './confusion.ts';

/** One difference between the name and what stands in the text. Positions count letters. */
export interface Edit {
  readonly kind: 'substitution' | 'pair' | 'insertion' | 'omission' | 'transposition';
  /** Position in the name. */
  readonly at: number;
  /** Position in the text. */
  readonly seenAt: number;
  /** In quarters of an edit. */
  readonly price: number;
}

/** Where a name stands in a text, and by which differences. */
export interface Alignment {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Sum of prices, in quarters of an edit. */
  readonly cost: number;
  /** In reading order; empty when the name stands there as it is. */
  readonly edits: readonly Edit[];
}

// Scores are twice the cost, and odd when the match begins inside a token: of equal costs the one that begins a token is read.
const far = 1000;
const mostPlaces = 3;

/**
 * Places in a text where a name stands with differences up to a budget (Sellers' algorithm with optimal string alignment).
 *
 * @param name letter indexes of the name, at most 40
 * @param text letter indexes of the host's letters, at most 253
 * @param before for each letter of the text and for its end, not 0 where a token begins
 * @param budget in quarters of an edit
 * @returns the cheapest places, best first, those that end a token before others of equal cost
 */
export function align(name: Uint8Array, text: Uint8Array, before: Uint8Array, budget: number): readonly Alignment[] {
  const table = fill(name, text, (j) => (before[j] === 0 ? 1 : 0));
  const last = name.length * (text.length + 1);
  const places: { readonly end: number; readonly score: number }[] = [];
  for (let end = 1; end <= text.length; end++) {
    const score = table[last + end] ?? far;
    if (score >> 1 <= budget) places.push({ end, score: score * 2 + (before[end] === 0 ? 1 : 0) });
  }
  places.sort((one, other) => one.score - other.score || other.end - one.end);
  return places.slice(0, mostPlaces).map(({ end }) => trace(name, text, table, end));
}

/** The same where the name must take up the whole text: `ddronopost` is two slips of `chronopost`, not `dd` and a name without `ch`. */
export function alignWhole(name: Uint8Array, text: Uint8Array, budget: number): Alignment | undefined {
  const table = fill(name, text, (j) => j * 2 * price.any);
  const score = table[table.length - 1] ?? far;
  return score >> 1 <= budget ? trace(name, text, table, text.length) : undefined;
}

function fill(name: Uint8Array, text: Uint8Array, beginning: (at: number) => number): Uint16Array {
  const width = text.length + 1;
  const table = new Uint16Array((name.length + 1) * width);
  for (let j = 0; j < width; j++) table[j] = beginning(j);
  for (let i = 1; i <= name.length; i++) {
    table[i * width] = i * 2 * price.plausible;
    for (let j = 1; j < width; j++) table[i * width + j] = step(name, text, table, i, j).score;
  }
  return table;
}

interface Step {
  readonly score: number;
  readonly kind: Edit['kind'];
  readonly back: number;
  readonly over: number;
}

/** The cheapest way to have read `i` letters of the name when `j` letters of the text are read. */
function step(name: Uint8Array, text: Uint8Array, table: Uint16Array, i: number, j: number): Step {
  const width = text.length + 1;
  const meant = name[i - 1] ?? 36;
  const seen = text[j - 1] ?? 36;
  const at = (back: number, over: number): number => table[(i - back) * width + j - over] ?? far;
  let best: Step = { score: at(1, 1) + 2 * substitutionPrice(meant, seen), kind: 'substitution', back: 1, over: 1 };
  const consider = (kind: Edit['kind'], back: number, over: number, extra: number): void => {
    const score = at(back, over) + 2 * extra;
    if (score < best.score) best = { score, kind, back, over };
  };
  // Of equal prices the earlier wins: a swap reads better than a letter lost and another gained.
  const previous = text[j - 2];
  if (previous !== undefined) {
    if (pairLooksLike(previous, seen) === meant) consider('pair', 1, 2, price.glyph);
    if (i > 1 && previous === meant && seen === name[i - 2] && previous !== seen) consider('transposition', 2, 2, price.plausible);
  }
  consider('insertion', 0, 1, insertionPrice(name, i, seen, previous));
  consider('omission', 1, 0, meant === name[i - 2] || meant === name[i] ? price.repeat : price.plausible);
  return best;
}

/** Price of a letter that stands in the text before the name's letter `i` (0 to its length), behind `previous`, and is not the name's. */
export function insertionPrice(name: Uint8Array, i: number, seen: number, previous: number | undefined): number {
  const left = name[i - 1] ?? 36;
  const right = name[i] ?? 36;
  if (seen === left || seen === right || seen === previous) return price.repeat;
  return touches(left, seen) || touches(right, seen) ? price.plausible : price.any;
}

function trace(name: Uint8Array, text: Uint8Array, table: Uint16Array, end: number): Alignment {
  const width = text.length + 1;
  const edits: Edit[] = [];
  let i = name.length;
  let j = end;
  while (i > 0) {
    const from = table[i * width + j] ?? far;
    const taken: Step = j > 0 ? step(name, text, table, i, j) : { score: from, kind: 'omission', back: 1, over: 0 };
    i -= taken.back;
    j -= taken.over;
    const paid = (from - (table[i * width + j] ?? 0)) >> 1;
    if (paid > 0) edits.push({ kind: taken.kind, at: i, seenAt: j, price: paid });
  }
  for (; j > 0 && (table[j] ?? 0) > 1; j--) edits.push({ kind: 'insertion', at: 0, seenAt: j - 1, price: price.any });
  edits.reverse();
  return { start: j, end, cost: edits.reduce((sum, edit) => sum + edit.price, 0), edits };
}
