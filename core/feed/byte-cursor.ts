import { decodeStrictly } from '../mail/bytes/decode-text.ts';

/** Reads bytes from front to back. What goes past the end is `undefined`, and so is all that follows. */
export interface ByteCursor {
  readonly bytes: (length: number | undefined) => Uint8Array | undefined;
  /** Unsigned, the high byte first. */
  readonly u16: () => number | undefined;
  readonly u32: () => number | undefined;
  /** UTF-8 of so many bytes. */
  readonly text: (length: number | undefined) => string | undefined;
  /** Whether all was read, and nothing past it. */
  readonly done: () => boolean;
}

/** A cursor at the beginning of some bytes; what it hands out are views, not copies. */
export function byteCursor(source: Uint8Array): ByteCursor {
  let at = 0;
  const bytes = (length: number | undefined): Uint8Array | undefined => {
    if (length === undefined || at + length > source.length) {
      at = Number.POSITIVE_INFINITY;
      return undefined;
    }
    at += length;
    return source.subarray(at - length, at);
  };
  const number = (length: number): number | undefined => bytes(length)?.reduce((sum, byte) => sum * 256 + byte, 0);
  return {
    bytes,
    u16: () => number(2),
    u32: () => number(4),
    text: (length) => {
      const encoded = bytes(length);
      return encoded && decodeStrictly(encoded);
    },
    done: () => at === source.length,
  };
}

/** An unsigned number of two bytes, the high one first. */
export function u16(value: number): Uint8Array {
  return Uint8Array.of(value >>> 8, value);
}

/** An unsigned number of four bytes, the high one first. */
export function u32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}
