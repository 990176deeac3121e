/** Where a short run of bytes stands, or -1: `findBytes(zip, asciiBytes('vbaProject.bin'))`. */
export function findBytes(bytes: Uint8Array, wanted: Uint8Array, from = 0): number {
  const first = wanted[0];
  if (first === undefined) return -1;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (hasBytesAt(bytes, wanted, at)) return at;
  }
  return -1;
}

/** Whether a run of bytes stands at a place. */
export function hasBytesAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  for (let index = 0; index < wanted.length; index++) {
    if (bytes[at + index] !== wanted[index]) return false;
  }
  return true;
}

/** One byte a character: `asciiBytes('MZ')`. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Two bytes a character, as Microsoft's compound files name their streams. */
export function wideBytes(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0), 0]));
}

/** One character a byte, for looking at structure: `latinText(bytes, 0, 4)` is `'PK\x03\x04'`. */
export function latinText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to && at < bytes.length; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
