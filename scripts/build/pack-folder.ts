import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** The first moment that a zip can name; the real one would make every archive another. */
const noMoment = new Date(1980, 0, 1);

/** Packs a folder so that the same files give the same bytes: names in order, no times, no attributes of this machine. */
export async function packFolder(
  folder: string,
  file: string,
  change: (path: string, content: Uint8Array) => Uint8Array = (_, content) => content,
): Promise<void> {
  configure({ useWebWorkers: false });
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    level: 9,
    extendedTimestamp: false,
    lastModDate: noMoment,
    useUnicodeFileNames: true,
    msDosCompatible: true,
    dataDescriptor: false,
    keepOrder: true,
  });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .toSorted((one, other) => (one < other ? -1 : 1));
  for (const path of paths) {
    await zip.add(path, new Uint8ArrayReader(change(path, await readFile(join(folder, path)))));
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await zip.close());
}
