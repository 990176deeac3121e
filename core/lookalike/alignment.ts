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
  const table = fill(name, text, (at) => (before[at] === 0 ? 1 : 0));
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
  const table = fill(name, text, (at) => at * 2 * price.any);
  const score = table[table.length - 1] ?? far;
  return score >> 1 <= budget ? trace(name, text, table, text.length) : undefined;
}

/** Row by row of the name: the least score of having read so much of it when so much of the text is read. */
function fill(name: Uint8Array, text: Uint8Array, beginning: (at: number) => number): Uint16Array {
  const width = text.length + 1;
  const table = new Uint16Array((name.length + 1) * width);
  for (let j = 0; j < width; j++) table[j] = beginning(j);
  for (let i = 1; i <= name.length; i++) {
    table[i * width] = i * 2 * price.plausible;
    for (let j = 1; j < width; j++) table[i * width + j] = step(name, text, table, i, j) >> 3;
  }
  return table;
}

/** Ways to read on: so many letters of the name (`back`) for so many of the text (`over`). A step's lowest three bits name one. */
const moves = [
  { kind: 'substitution', back: 1, over: 1 },
  { kind: 'transposition', back: 2, over: 2 },
  { kind: 'pair', back: 1, over: 2 },
  { kind: 'insertion', back: 0, over: 1 },
  { kind: 'omission', back: 1, over: 0 },
] as const;

/**
 * The cheapest way to have read `i` letters of the name when `j` of the text are read: eight times the score, plus the move.
 * Of equal scores the earlier move wins: a swap reads better than a letter lost and another gained. One number, since this runs for every cell.
 */
function step(name: Uint8Array, text: Uint8Array, table: Uint16Array, i: number, j: number): number {
  const width = text.length + 1;
  const at = i * width + j;
  const meant = name[i - 1] ?? 36;
  const seen = text[j - 1] ?? 36;
  let best = ((table[at - width - 1] ?? far) + 2 * substitutionPrice(meant, seen)) << 3;
  if (j > 1) {
    const previous = text[j - 2] ?? 36;
    if (i > 1 && previous === meant && seen === name[i - 2] && previous !== seen) {
      best = Math.min(best, (((table[at - 2 * width - 2] ?? far) + 2 * price.plausible) << 3) + 1);
    }
    if (pairLooksLike(previous, seen) === meant)
      best = Math.min(best, (((table[at - width - 2] ?? far) + 2 * price.glyph) << 3) + 2);
  }
  best = Math.min(best, (((table[at - 1] ?? far) + 2 * insertionPrice(name, i, seen, text[j - 2])) << 3) + 3);
  return Math.min(best, (((table[at - width] ?? far) + 2 * omissionPrice(name, i)) << 3) + 4);
}

/** Price of a letter that stands in the text before the name's letter `i` (0 to its length), behind `previous`, and is not the name's. */
export function insertionPrice(name: Uint8Array, i: number, seen: number, previous: number | undefined): number {
  const left = name[i - 1] ?? 36;
  const right = name[i] ?? 36;
  if (seen === left || seen === right || seen === previous) return price.repeat;
  return touches(left, seen) || touches(right, seen) ? price.plausible : price.any;
}

function omissionPrice(name: Uint8Array, i: number): number {
  const meant = name[i - 1];
  return meant === name[i - 2] || meant === name[i] ? price.repeat : price.plausible;
}

function trace(name: Uint8Array, text: Uint8Array, table: Uint16Array, end: number): Alignment {
  const width = text.length + 1;
  const edits: Edit[] = [];
  let i = name.length;
  let j = end;
  while (i > 0) {
    const from = table[i * width + j] ?? far;
    const { kind, back, over } = moves[j > 0 ? step(name, text, table, i, j) & 7 : 4] ?? moves[4];
    i -= back;
    j -= over;
    const paid = (from - (table[i * width + j] ?? 0)) >> 1;
    if (paid > 0) edits.push({ kind, at: i, seenAt: j, price: paid });
  }
  for (; j > 0 && (table[j] ?? 0) > 1; j--) edits.push({ kind: 'insertion', at: 0, seenAt: j - 1, price: price.any });
  edits.reverse();
  return { start: j, end, cost: edits.reduce((sum, edit) => sum + edit.price, 0), edits };
}
