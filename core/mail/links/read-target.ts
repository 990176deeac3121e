import { decodePercent } from '../../domain/percent.ts';
import { decodeStrictly } from '../bytes/decode-text.ts';
import { decodeBase64 } from '../bytes/base64.ts';

/** An absolute address that was written into another one: percent-encoded as often as may be, in base64, or in hexadecimal. */
export function readTarget(text: string): string | undefined {
  let candidate = text.trim();
  for (let round = 0; round < 4; round++) {
    if (isAbsolute(candidate)) return candidate;
    const decoded = decodePercent(candidate).trim();
    if (decoded === candidate) break;
    candidate = decoded;
  }
  return fromBase64(candidate) ?? fromHex(candidate);
}

/** Browsers take `http:exemple.fr` for `http://exemple.fr`. */
function isAbsolute(text: string): boolean {
  return /^(?:https?:[^\s:%]|\/\/[^/])/iu.test(text);
}

/** Every base64 of `http…` begins with `aHR0c`. */
function fromBase64(text: string): string | undefined {
  if (!text.startsWith('aHR0c')) return undefined;
  const decoded = decodePercent(decodeStrictly(decodeBase64(text)) ?? '');
  return isAbsolute(decoded) ? decoded : undefined;
}

/** `68747470…`, two digits a character. */
function fromHex(text: string): string | undefined {
  if (!text.startsWith('68747470') || !/^[\da-f]+$/iu.test(text)) return undefined;
  let decoded = '';
  for (let at = 0; at + 1 < text.length; at += 2)
    decoded += String.fromCharCode(Number.parseInt(text.slice(at, at + 2), 16));
  return isAbsolute(decoded) ? decoded : undefined;
}
