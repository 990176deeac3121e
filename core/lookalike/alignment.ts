import { pairLooksLike, price, substitutionPrice } from './confusion.ts';
import { insertionPrice, letterAt, noLetter, omissionPrice } from './edit-price.ts';

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

/** So many places of a name are looked at. */
export const mostPlaces = 3;

/** Ways to read on: so many letters of the name (`back`) for so many of the text (`over`). */
const moves = [
  { kind: 'substitution', back: 1, over: 1 },
  { kind: 'transposition', back: 2, over: 2 },
  { kind: 'pair', back: 1, over: 2 },
  { kind: 'insertion', back: 0, over: 1 },
  { kind: 'omission', back: 1, over: 0 },
] as const;
const [swapped, paired, added, lost] = [1, 2, 3, 4];

/**
 * For so much of the name (a row) and so much of the text (a column) the least score of having read both, times 8, plus the move that led there.
 * Scores are twice the cost, and odd when the match begins inside a token: of equal costs the one that begins a token is read. Room for the
 * longest name and host; written anew by every call.
 */
const table = new Uint16Array(64 * 256);
const far = 16_000;

function scoreAt(at: number): number {
  return (table[at] ?? far) >> 3;
}

/** What a move adds to a cell. */
function paying(paid: number, move: number): number {
  return 16 * paid + move;
}

/**
 * Places in a text where a name stands with differences up to a budget (Sellers' algorithm with optimal string alignment).
 *
 * @param name letter indexes of the name, at most 60
 * @param text letter indexes of the host's letters, at most 253
 * @param before for each letter of the text and for its end, not 0 where a token begins
 * @param budget in quarters of an edit
 * @returns the cheapest places, best first, those that end a token before others of equal cost
 */
export function align(name: Uint8Array, text: Uint8Array, before: Uint8Array, budget: number): readonly Alignment[] {
  for (let j = 0; j <= text.length; j++) table[j] = before[j] === 0 ? 8 : 0;
  if (!fill(name, text, budget)) return [];
  const last = name.length * (text.length + 1);
  const places: { readonly end: number; readonly score: number }[] = [];
  for (let end = 1; end <= text.length; end++) {
    const score = scoreAt(last + end);
    if (score >> 1 <= budget) places.push({ end, score: score * 2 + (before[end] === 0 ? 1 : 0) });
  }
  places.sort((one, other) => one.score - other.score || other.end - one.end);
  return places.slice(0, mostPlaces).map(({ end }) => trace(name, text, end));
}

/** The same where the name must take up the whole text: `ddronopost` is two slips of `chronopost`, not `dd` and a name without `ch`. */
export function alignWhole(name: Uint8Array, text: Uint8Array, budget: number): Alignment | undefined {
  for (let j = 0; j <= text.length; j++) table[j] = Math.min(far, paying(j * price.any, 0));
  if (!fill(name, text, budget)) return undefined;
  const score = scoreAt(name.length * (text.length + 1) + text.length);
  return score >> 1 <= budget ? trace(name, text, text.length) : undefined;
}

/** Columns of a row that are written, the first and the last; the last before the first when none is. */
interface Written {
  first: number;
  last: number;
}

/** Fills the rows below the first, of each only what the budget bears. `false` when it is spent before the name is read. */
function fill(name: Uint8Array, text: Uint8Array, budget: number): boolean {
  const width = text.length + 1;
  table.fill(far, width, (name.length + 1) * width);
  const written: Written = { first: 0, last: text.length };
  let { first, last } = written;
  for (let i = 1; i <= name.length; i++) {
    // A swap reaches over one row.
    const [from, to] = [Math.min(first, written.first), Math.max(last, written.last) + 2];
    ({ first, last } = written);
    fillRow(name, text, i, from, to, paying(budget + 1, 0), written);
    if (written.last < 0 && last < 0) return false;
  }
  return true;
}

/**
 * The cheapest ways to have read `i` letters of the name. Of equal scores the earlier move wins: a swap reads better than a letter lost and
 * another gained.
 *
 * @param from the first column that the rows above lead to, `to` the last
 * @param limit cells from here on are not written
 * @param written becomes this row's
 */
function fillRow(
  name: Uint8Array,
  text: Uint8Array,
  i: number,
  from: number,
  to: number,
  limit: number,
  written: Written,
): void {
  const width = text.length + 1;
  const meant = letterAt(name, i - 1);
  const earlier = letterAt(name, i - 2);
  const later = letterAt(name, i);
  const omission = paying(omissionPrice(meant, earlier, later), lost);
  const swapRow = (i - 2) * width - 2;
  let [first, last] = [width, -1];
  const start = paying(i * price.plausible, lost);
  if (start < limit) {
    table[i * width] = start;
    [first, last] = [0, 0];
  }
  const begin = Math.max(1, from);
  let seen = begin > 1 ? (text[begin - 2] ?? noLetter) : noLetter;
  // What stands in the row above two places and one to the left, and left in this row.
  let above2 = begin > 1 ? (table[(i - 1) * width + begin - 2] ?? far) : far;
  let above1 = table[(i - 1) * width + begin - 1] ?? far;
  let left = table[i * width + begin - 1] ?? far;
  for (let j = begin; j < width && (j <= to || last === j - 1); j++) {
    const at = i * width + j;
    const previous = seen;
    seen = text[j - 1] ?? noLetter;
    const above = table[at - width] ?? far;
    const swap = i > 1 && j > 1 ? (table[swapRow + j] ?? far) : far;
    let best = far;
    if (above1 < far) best = (above1 & -8) + paying(substitutionPrice(meant, seen), 0);
    if (swap < far && previous === meant && seen === earlier && previous !== seen) {
      best = Math.min(best, (swap & -8) + paying(price.plausible, swapped));
    }
    if (above2 < far && pairLooksLike(previous, seen) === meant) {
      best = Math.min(best, (above2 & -8) + paying(price.glyph, paired));
    }
    // What even the least price would make dearer is not worked out.
    if ((left & -8) + paying(price.repeat, added) < best) {
      best = Math.min(best, (left & -8) + paying(insertionPrice(seen, meant, later, previous), added));
    }
    best = Math.min(best, (above & -8) + omission);
    above2 = above1;
    above1 = above;
    left = far;
    if (best >= limit) continue;
    table[at] = best;
    left = best;
    last = j;
    if (first > j) first = j;
  }
  written.first = first;
  written.last = last;
}

function trace(name: Uint8Array, text: Uint8Array, end: number): Alignment {
  const width = text.length + 1;
  const edits: Edit[] = [];
  let i = name.length;
  let j = end;
  while (i > 0) {
    const cell = table[i * width + j] ?? far;
    const { kind, back, over } = moves[cell & 7] ?? moves[0];
    i -= back;
    j -= over;
    const paid = ((cell >> 3) - scoreAt(i * width + j)) >> 1;
    if (paid > 0) edits.push({ kind, at: i, seenAt: j, price: paid });
  }
  for (; j > 0 && scoreAt(j) > 1; j--) edits.push({ kind: 'insertion', at: 0, seenAt: j - 1, price: price.any });
  edits.reverse();
  return { start: j, end, cost: edits.reduce((sum, edit) => sum + edit.price, 0), edits };
}
