import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipWriter,
  type ZipWriterConstructorOptions,
} from '@zip.js/zip.js';

// Node has no Web Worker of the kind that the package would start.
configure({ useWebWorkers: false });

/** The password that everybody in the field knows: it keeps scanners and double clicks away, not readers. */
const archivePassword = 'infected';

/** A file to be put away: `{ name: 'message.eml', bytes }`. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A ZIP that nothing opens by accident: AES-256 (WinZip's AE-2), which 7-Zip, Python's pyzipper and zip.js read. */
export function protectedArchive(files: readonly ArchivedFile[], at: Date): Promise<Uint8Array> {
  return archiveOf(files, at, { password: archivePassword, encryptionStrength: 3 });
}

/** A ZIP that anything opens: of files that hold nothing of an attacker's to be run. */
export function plainArchive(files: readonly ArchivedFile[], at: Date): Promise<Uint8Array> {
  return archiveOf(files, at, {});
}

async function archiveOf(
  files: readonly ArchivedFile[],
  at: Date,
  protection: Pick<ZipWriterConstructorOptions, 'password' | 'encryptionStrength'>,
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { ...protection, lastModDate: at, level: 6 });
  const taken = new Set<string>();
  for (const { name, bytes } of files) await writer.add(freeName(name, taken), new Uint8ArrayReader(bytes));
  return writer.close();
}

/** A name without folders, controls or letters that turn the reading direction, which no other file of the archive has. */
function freeName(name: string, taken: Set<string>): string {
  const bare = name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu, '_').replace(/^\.+/u, '_');
  const cut = Array.from(bare).slice(-120).join('') || '_';
  let free = cut;
  for (let copy = 2; taken.has(free.toLowerCase()); copy++) free = `${copy}-${cut}`;
  taken.add(free.toLowerCase());
  return free;
}
