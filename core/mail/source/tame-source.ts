import { lineSorter, type LineKind } from './sort-lines.ts';

const lf = 0x0a;
const cr = 0x0d;
/** A source of no more lines than this is left as it is. */
const fewLines = 5_000;

/** A source that postal-mime reads in bounded time and memory. */
export interface TameSource {
  readonly source: Uint8Array;
  /** Whether the end was cut off. */
  readonly cut: boolean;
}

/**
 * postal-mime 4 spends some 8 µs and 200 bytes on each line of a part that is not quoted-printable: 25 MB of empty lines end
 * the process. There a line feed becomes a carriage return, which it does not take for the end of a line.
 */
export function tameSource(source: Uint8Array): TameSource {
  if (!hasManyLines(source)) return { source, cut: false };
  const kindOf = lineSorter();
  const tame = new Uint8Array(source.length + 1);
  let written = 0;
  let before: LineKind = 'kept';
  for (let start = 0; start < source.length;) {
    const newline = source.indexOf(lf, start);
    const next = newline < 0 ? source.length : newline + 1;
    let end = newline < 0 ? next : newline;
    while (end > start && source[end - 1] === cr) end--;
    const kind = kindOf(source, start, end);
    if (kind === 'excess') return { source: tame.slice(0, written), cut: true };
    if (kind === 'kept' && before === 'joined') tame[written - 1] = lf;
    // Byte by byte: a view of each line costs more than most lines.
    for (let at = start; at < end; at++) tame[written++] = source[at] ?? 0;
    tame[written++] = kind === 'joined' ? cr : lf;
    before = kind;
    start = next;
  }
  return { source: tame.slice(0, written), cut: false };
}

function hasManyLines(source: Uint8Array): boolean {
  let count = 0;
  for (let at = source.indexOf(lf); at >= 0; at = source.indexOf(lf, at + 1)) {
    if (++count > fewLines) return true;
  }
  return false;
}
