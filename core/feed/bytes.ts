/** The one thing of the platform that writing text as bytes needs: browsers, workers and Node have it. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** UTF-8: `'é'` is two bytes. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Lower-case hexadecimal: `'9f86d081…'`. */
export function hexOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += digits[byte] ?? '';
  return text;
}

const hash = /^[0-9a-f]{64}$/u;

/** Whether a text is a SHA-256 in lower-case hexadecimal, and so fit for a path. */
export function isHash(text: string): boolean {
  return hash.test(text);
}

/** The 32 bytes of a hash in hexadecimal. */
export function hashBytes(text: string): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));
}

/** Pieces one behind the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 with padding: of 65 bytes 88 characters. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const four = [18, 12, 6, 0].map((shift) => alphabet.charAt((three >> shift) & 63)).join('');
    const left = bytes.length - at;
    text += left >= 3 ? four : `${four.slice(0, left + 1)}${'='.repeat(3 - left)}`;
  }
  return text;
}
