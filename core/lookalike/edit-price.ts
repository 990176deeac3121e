import { price, touches } from './confusion.ts';

/** The index of what is no letter or digit, and of what stands before and behind all letters. */
export const noLetter = 36;

/** The letter at a place; reading a typed array before its start costs more than all else that is done with it. */
export function letterAt(letters: Uint8Array, at: number): number {
  return at < 0 || at >= letters.length ? noLetter : (letters[at] ?? noLetter);
}

/**
 * Price of a letter that stands in the text and not in the name, all as letter indexes.
 *
 * @param left letter of the name before it, and `right` behind it
 * @param previous letter of the text before it
 */
export function insertionPrice(seen: number, left: number, right: number, previous: number): number {
  if (seen === noLetter) return price.any;
  if (seen === left || seen === right || seen === previous) return price.repeat;
  return touches(left, seen) || touches(right, seen) ? price.plausible : price.any;
}

/** Price of a letter of the name that is left out, between `left` and `right`. */
export function omissionPrice(meant: number, left: number, right: number): number {
  return meant === left || meant === right ? price.repeat : price.plausible;
}
