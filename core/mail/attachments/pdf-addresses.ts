import { readTarget } from '../links/read-target.ts';
import { asciiBytes, findBytes, hasBytesAt, latinText } from '../bytes/find-bytes.ts';

const signature = asciiBytes('%PDF');
const key = asciiBytes('/URI');
/** Keys of one document that are looked at, and the longest address. */
const keyLimit = 2_000;
const longest = 2_000;

/** Where the links of a PDF lead, as far as they stand there unpacked: `/URI (https://exemple.fr/)`. Most writers leave them so. */
export function pdfAddresses(bytes: Uint8Array): readonly string[] {
  if (!hasBytesAt(bytes, signature, 0)) return [];
  const found = new Set<string>();
  let keys = 0;
  for (let at = findBytes(bytes, key); at >= 0 && keys < keyLimit; at = findBytes(bytes, key, at + key.length)) {
    keys++;
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
