import type { AttachmentTrait } from '../../message.ts';
import { asciiBytes, findBytes, hasBytesAt, wideBytes } from '../bytes/find-bytes.ts';
import { isEncryptedRar, zipEntries } from './archive.ts';
import { executableExtensions, extensionOf, hasDoubleExtension, macroExtensions } from './extensions.ts';

const compoundFile = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const macroProject = wideBytes('_VBA_PROJECT');
const encryptedPackage = wideBytes('EncryptedPackage');
const programs = [
  asciiBytes('\u007fELF'),
  Uint8Array.of(0xcf, 0xfa, 0xed, 0xfe),
  Uint8Array.of(0xca, 0xfe, 0xba, 0xbe),
];

/** What a file is, by its name and its first bytes, and by what it packs. */
export function* fileTraits(name: string, bytes: Uint8Array): Iterable<AttachmentTrait> {
  const extension = extensionOf(name);
  if (hasDoubleExtension(name)) yield 'double-extension';
  if (executableExtensions.has(extension) || isProgram(bytes)) yield 'executable';
  if (macroExtensions.has(extension)) yield 'macro';
  for (const entry of zipEntries(bytes)) {
    if (entry.encrypted) yield 'encrypted';
    if (entry.name.endsWith('vbaProject.bin')) yield 'macro';
    if (executableExtensions.has(extensionOf(entry.name)) && extension !== 'jar') yield 'executable';
  }
  if (isEncryptedRar(bytes)) yield 'encrypted';
  if (hasBytesAt(bytes, compoundFile, 0)) {
    if (findBytes(bytes, macroProject) >= 0) yield 'macro';
    if (findBytes(bytes, encryptedPackage) >= 0) yield 'encrypted';
  }
}

/** `MZ` and, where it points to, `PE`: two letters alone begin many a text. */
function isProgram(bytes: Uint8Array): boolean {
  if (programs.some((program) => hasBytesAt(bytes, program, 0))) return true;
  if (!hasBytesAt(bytes, asciiBytes('MZ'), 0)) return false;
  const header = (bytes[60] ?? 0) + (bytes[61] ?? 0) * 256 + (bytes[62] ?? 0) * 65_536;
  return hasBytesAt(bytes, asciiBytes('PE\u0000\u0000'), header);
}
