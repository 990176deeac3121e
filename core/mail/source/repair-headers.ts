/** What windows-1252 has where Latin-1 has control characters, from 0x80. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Headers with raw 8-bit bytes, which old mailers still write: lines that are no UTF-8 are taken as windows-1252 and written
 * anew in UTF-8, the only thing postal-mime reads there. The body is left alone.
 */
export function repairHeaders(source: Uint8Array): Uint8Array {
  const end = headerEnd(source);
  if (isUtf8(source, 0, end)) return source;
  const repaired: number[] = [];
  let start = 0;
  while (start < end) {
    const newline = source.indexOf(0x0a, start);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    const sound = isUtf8(source, start, next);
    for (let at = start; at < next; at++) {
      const byte = source[at] ?? 0;
      if (sound || byte < 0x80) repaired.push(byte);
      else pushUtf8(repaired, byte < 0xa0 ? windows1252.charCodeAt(byte - 0x80) : byte);
    }
    start = next;
  }
  const whole = new Uint8Array(repaired.length + source.length - end);
  whole.set(repaired);
  whole.set(source.subarray(end), repaired.length);
  return whole;
}

/** Where the empty line before the body begins. */
export function headerEnd(source: Uint8Array): number {
  for (let at = source.indexOf(0x0a); at >= 0; at = source.indexOf(0x0a, at + 1)) {
    if (source[at + 1] === 0x0a || (source[at + 1] === 0x0d && source[at + 2] === 0x0a)) return at + 1;
  }
  return source.length;
}

function isUtf8(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const byte = bytes[at++] ?? 0;
    if (byte < 0x80) continue;
    const following = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    if (following === 0 || byte >= 0xf5) return false;
    for (let count = 0; count < following; count++, at++) {
      if (at >= to || ((bytes[at] ?? 0) & 0xc0) !== 0x80) return false;
    }
  }
  return true;
}

function pushUtf8(bytes: number[], code: number): void {
  if (code < 0x80) bytes.push(code);
  else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
  else bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
}
