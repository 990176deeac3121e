import { readTarget } from '../links/read-target.ts';
import { asciiBytes, findBytes, hasBytesAt, latinText } from '../bytes/find-bytes.ts';

const signature = asciiBytes('%PDF');
const key = asciiBytes('/URI');
/** Addresses taken from one document, and the longest. */
const addressLimit = 200;
const longest = 2_000;

/** Where the links of a PDF lead, as far as they stand there unpacked: `/URI (https://exemple.fr/)`. Most writers leave them so. */
export function pdfAddresses(bytes: Uint8Array): readonly string[] {
  if (!hasBytesAt(bytes, signature, 0)) return [];
  const found = new Set<string>();
  for (let at = findBytes(bytes, key); at >= 0 && found.size < addressLimit; at = findBytes(bytes, key, at + 4)) {
    const address = stringAfter(latinText(bytes, at + key.length, at + key.length + longest));
    if (address !== undefined) found.add(address);
  }
  return [...found];
}

/** A string in brackets, its escapes undone, or in hexadecimal. */
function stringAfter(text: string): string | undefined {
  const [, hexadecimal] = /^\s{0,9}<([\da-f]{8,})>/iu.exec(text) ?? [];
  if (hexadecimal !== undefined) return readTarget(hexadecimal);
  const open = text.indexOf('(');
  if (open < 0 || text.slice(0, open).trim() !== '') return undefined;
  let address = '';
  for (let at = open + 1; at < text.length && text[at] !== ')'; at++) {
    if (text[at] === '\\') at++;
    address += text[at] ?? '';
  }
  return readTarget(address);
}
