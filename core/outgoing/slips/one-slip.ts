/** What fingers did: `swapped` two letters, left one out, put one in, or hit another. */
export type Slip = 'swapped' | 'left-out' | 'put-in' | 'replaced';

/** How one word became another by a single slip: of `gmial` and `gmail` `swapped`; `undefined` for equal ones and for two slips. */
export function slipBetween(written: string, meant: string): Slip | undefined {
  const length = Math.min(written.length, meant.length);
  if (Math.abs(written.length - meant.length) > 1) return undefined;
  let start = 0;
  while (start < length && written[start] === meant[start]) start++;
  let end = 0;
  while (end < length - start && written.at(-1 - end) === meant.at(-1 - end)) end++;
  const left = written.slice(start, written.length - end);
  const right = meant.slice(start, meant.length - end);
  if (left.length === 0 && right.length === 1) return 'left-out';
  if (left.length === 1 && right.length === 0) return 'put-in';
  if (left.length === 1 && right.length === 1) return 'replaced';
  return left.length === 2 && left[0] === right[1] && left[1] === right[0] ? 'swapped' : undefined;
}

/**
 * The same, but for the first letter, which hands seldom miss and which makes another word: a letter more, less or other there
 * is `mail`, `cloud`, `grange`, not `gmail`, `icloud`, `orange`.
 */
export function slipInside(written: string, meant: string): Slip | undefined {
  const slip = slipBetween(written, meant);
  return slip === 'swapped' || written[0] === meant[0] ? slip : undefined;
}
