import { asciiBytes, findBytes, hasBytesAt, latinText } from '../bytes/find-bytes.ts';

const localHeader = asciiBytes('PK\u0003\u0004');
const rar4 = asciiBytes('Rar!\u001a\u0007\u0000');
const rar5 = asciiBytes('Rar!\u001a\u0007\u0001\u0000');
/** Entries of one archive that are looked at. */
const entryLimit = 5_000;

/** A file in a ZIP archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly encrypted: boolean;
}

/** The entries of a ZIP archive, by their local headers: those are what a program unpacks, whatever the directory says. */
export function* zipEntries(bytes: Uint8Array): Iterable<ArchiveEntry> {
  if (!hasBytesAt(bytes, localHeader, 0)) return;
  let count = 0;
  for (let at = 0; at >= 0 && count < entryLimit; at = findBytes(bytes, localHeader, at + 4)) {
    const flags = bytes[at + 6] ?? 0;
    const length = (bytes[at + 26] ?? 0) + (bytes[at + 27] ?? 0) * 256;
    count++;
    yield { name: latinText(bytes, at + 30, at + 30 + Math.min(length, 300)), encrypted: (flags & 1) === 1 };
  }
}

/** Whether a RAR archive wants a password before it even lists its files. */
export function isEncryptedRar(bytes: Uint8Array): boolean {
  // RAR 4: a flag of the main header; RAR 5: the first header is an encryption header.
  if (hasBytesAt(bytes, rar4, 0)) return ((bytes[10] ?? 0) & 0x80) !== 0;
  return hasBytesAt(bytes, rar5, 0) && bytes[13] === 4;
}
