import { latinText } from '../bytes/find-bytes.ts';

/** Lines of one header after which it is taken for text. */
const headerLimit = 20_000;
/** Lines that begin like a boundary: each may open a part. */
const openingLimit = 50_000;
/** Lines of quoted-printable, each of which matters. */
const exactLimit = 3_000_000;

const hyphen = 0x2d;
const plainEncodings = new Set(['7bit', '8bit', 'binary', 'base64']);

/** `joined`: a line of a part that is written as it is or in base64, where any line break may stand for another. */
export type LineKind = 'kept' | 'joined' | 'excess';

/** Tells, line after line of a source, which ones a MIME parser must see as lines. In doubt a line is kept. */
export function lineSorter(): (source: Uint8Array, start: number, end: number) => LineKind {
  const boundaries = new Set<string>();
  let inHeader = true;
  let plain = true;
  let headerLines = 0;
  let openings = 0;
  let exactLines = 0;

  return (source, start, end) => {
    if (source[start] === hyphen && source[start + 1] === hyphen && start > 0) {
      if (boundaries.has(boundaryOf(source, start, end))) plain = true;
      inHeader = true;
      headerLines = 0;
      return ++openings > openingLimit ? 'excess' : 'kept';
    }
    if (inHeader) {
      if (end === start || ++headerLines > headerLimit) inHeader = false;
      else {
        const line = latinText(source, start, Math.min(end, start + 1_000));
        plain &&= isPlain(line);
        const boundary = declaredIn(line);
        if (boundary !== undefined) boundaries.add(boundary);
      }
      return 'kept';
    }
    if (plain) return 'joined';
    return ++exactLines > exactLimit ? 'excess' : 'kept';
  };
}

function boundaryOf(source: Uint8Array, start: number, end: number): string {
  const text = latinText(source, start + 2, Math.min(end, start + 202)).trimEnd();
  return text.endsWith('--') ? text.slice(0, -2) : text;
}

function declaredIn(line: string): string | undefined {
  const [, quoted, token] = /boundary\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/iu.exec(line) ?? [];
  return quoted ?? token;
}

/** A header line that names no other encoding, nor lines that are to be joined (RFC 3676), folded or commented as it may be. */
function isPlain(line: string): boolean {
  const lower = line.toLowerCase();
  if (lower.includes('flowed')) return false;
  return !lower.includes('content-transfer-encoding') || plainEncodings.has(lower.slice(lower.indexOf(':') + 1).trim());
}
