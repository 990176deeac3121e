import { insertionPrice, type Alignment, type Edit } from './alignment.ts';
import type { Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';

/**
 * An alignment that takes in a single letter left over at either end of its token: `eeducation` is a slip of `education`, not a word glued to it.
 */
export function widen(alignment: Alignment, pattern: Pattern, { letters, before }: Reading): Alignment {
  const last = pattern.letters.length;
  const { start, end } = alignment;
  const edits: Edit[] = [...alignment.edits];
  const left = start > 0 && before[start] === 0 && before[start - 1] !== 0;
  const right = end < letters.length && before[end] === 0 && before[end + 1] !== 0;
  if (left) edits.unshift(extra(pattern, 0, letters[start - 1], start - 1));
  if (right) edits.push(extra(pattern, last, letters[end], end));
  return {
    start: left ? start - 1 : start,
    end: right ? end + 1 : end,
    edits,
    cost: edits.reduce((sum, { price }) => sum + price, 0),
  };
}

function extra(pattern: Pattern, at: number, letter = 36, seenAt: number): Edit {
  return { kind: 'insertion', at, seenAt, price: insertionPrice(pattern.letters, at, letter, undefined) };
}
