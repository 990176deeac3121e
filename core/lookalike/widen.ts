import type { Alignment, Edit } from './alignment.ts';
import { insertionPrice, letterAt, noLetter } from './edit-price.ts';
import type { Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';

/**
 * An alignment that takes in a single letter left over at either end of its token: `eeducation` is a slip of `education`, not a word glued to it.
 */
export function widen(alignment: Alignment, pattern: Pattern, { letters, before }: Reading): Alignment {
  const { start, end } = alignment;
  const left = start > 0 && before[start] === 0 && before[start - 1] !== 0;
  const right = end < letters.length && before[end] === 0 && before[end + 1] !== 0;
  if (!left && !right) return alignment;
  const edits: Edit[] = [...alignment.edits];
  if (left) edits.unshift(extra(pattern, 0, letterAt(letters, start - 1), start - 1));
  if (right) edits.push(extra(pattern, pattern.letters.length, letterAt(letters, end), end));
  return {
    start: left ? start - 1 : start,
    end: right ? end + 1 : end,
    edits,
    cost: edits.reduce((sum, { price }) => sum + price, 0),
  };
}

function extra({ letters }: Pattern, at: number, letter: number, seenAt: number): Edit {
  const price = insertionPrice(letter, letterAt(letters, at - 1), letterAt(letters, at), noLetter);
  return { kind: 'insertion', at, seenAt, price };
}
