import type { Storage } from './compound-file.ts';

/** Properties of a message, a recipient or an attachment in a `.msg` file ([MS-OXMSG]), asked for by their number. */
export interface Properties {
  /** A text, whether it is kept as UTF-16 or in the file's code page: `text(0x0037)` is the subject. */
  readonly text: (id: number) => string;
  readonly bytes: (id: number) => Uint8Array | undefined;
  /** A number of 32 bits, or the lower half of a longer one. */
  readonly number: (id: number) => number | undefined;
  /** A point in time, in milliseconds since 1970. */
  readonly time: (id: number) => number | undefined;
}

/** How long the header of the property stream is, by what the storage holds. */
export type HeaderSize = 32 | 24 | 8;

const utf16 = '001F';
const codePageText = '001E';
const binary = '0102';

/** Milliseconds between 1601, where Windows begins to count, and 1970. */
const epochOffset = 11_644_473_600_000;

/** Reads a storage's properties. */
export function propertiesOf(storage: Storage, headerSize: HeaderSize): Properties {
  const fixed = fixedProperties(storage.stream('__properties_version1.0') ?? new Uint8Array(0), headerSize);
  const stream = (id: number, type: string): Uint8Array | undefined =>
    storage.stream(`__substg1.0_${id.toString(16).toUpperCase().padStart(4, '0')}${type}`);
  return {
    text: (id) => {
      const wide = stream(id, utf16);
      if (wide) return untilNull(fromUtf16(wide));
      const narrow = stream(id, codePageText);
      return narrow ? untilNull(fromWindows1252(narrow)) : '';
    },
    bytes: (id) => stream(id, binary),
    number: (id) => fixed.get(id)?.getUint32(0, true),
    time: (id) => {
      const value = fixed.get(id);
      const ticks = value && value.getUint32(4, true) * 4_294_967_296 + value.getUint32(0, true);
      return ticks === undefined || ticks === 0 ? undefined : ticks / 10_000 - epochOffset;
    },
  };
}

function fixedProperties(bytes: Uint8Array, headerSize: HeaderSize): ReadonlyMap<number, DataView> {
  const found = new Map<number, DataView>();
  for (let at = headerSize; at + 16 <= bytes.length; at += 16) {
    const id = (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8);
    found.set(id, new DataView(bytes.buffer, bytes.byteOffset + at + 8, 8));
  }
  return found;
}

function fromUtf16(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length >> 1);
  for (let at = 0; at < units.length; at++) units[at] = (bytes[2 * at] ?? 0) | ((bytes[2 * at + 1] ?? 0) << 8);
  return fromUnits(units);
}

const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Reads text of the Western European code page; a file in another one keeps its ASCII, addresses and links among it. */
export function fromWindows1252(bytes: Uint8Array): string {
  return fromUnits(bytes).replaceAll(/[\u0080-\u009f]/gu, (unit) => windows1252[unit.charCodeAt(0) - 0x80] ?? unit);
}

/** Arguments of one call: engines refuse more than some ten thousands. */
const unitsAtOnce = 8_192;

function fromUnits(units: Uint8Array | Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += unitsAtOnce) {
    text += String.fromCharCode(...units.subarray(at, at + unitsAtOnce));
  }
  return text;
}

function untilNull(text: string): string {
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}
