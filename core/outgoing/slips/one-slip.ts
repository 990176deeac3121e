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
  const isPair = left.length === 2 && right.length === 2;
  return isPair && left[0] === right[1] && left[1] === right[0] ? 'swapped' : undefined;
}

/**
 * The same, but for the first letter, which hands seldom miss and which makes another word: a letter more, less or other there
 * is `mail`, `cloud`, `grange`, not `gmail`, `icloud`, `orange`.
 */
export function slipInside(written: string, meant: string): Slip | undefined {
  const slip = slipBetween(written, meant);
  return slip === 'swapped' || written[0] === meant[0] ? slip : undefined;
}

/** The keys around those that providers' names begin with, on French and English keyboards. */
const around: Readonly<Record<string, string>> = {
  g: 'fhtyvb',
  h: 'gjyubn',
  i: 'uojk',
  l: 'kmop',
  n: 'bmhj',
  o: 'ipkl',
  p: 'olm',
  w: 'zxqsea',
  y: 'tugh',
};

/** Whether the first letter alone was missed: left out, or a key beside it hit: `otmail`, `prange`. */
export function missesFirst(written: string, meant: string): boolean {
  if (written === meant.slice(1)) return true;
  return written.slice(1) === meant.slice(1) && around[meant.charAt(0)]?.includes(written.charAt(0)) === true;
}

/** Whether a hasty hand swapped two letters, or wrote one twice or only once that stands otherwise: `srf`, `freee`, `fre`. */
export function isHasty(written: string, meant: string): boolean {
  const slip = slipBetween(written, meant);
  return slip === 'swapped' || (slip !== undefined && undoubled(written) === undoubled(meant));
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}
