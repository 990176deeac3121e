import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { removeAtEnd } from './remains.ts';

/** Writes files that were not there, and gives what removes them and the folders that were made for them. */
export async function writeIntoEtc(
  files: Readonly<Record<string, string>>,
  etc = '/etc',
): Promise<() => Promise<void>> {
  const undo: (() => Promise<void>)[] = [];
  for (const [name, content] of Object.entries(files)) {
    const path = join(etc, name);
    const made = (await mkdir(dirname(path), { recursive: true })) ?? path;
    const forget = removeAtEnd({ kind: 'folder', path: made });
    await writeFile(path, content, { flag: 'wx' });
    undo.unshift(async () => {
      await rm(made, { recursive: true });
      forget();
    });
  }
  return async () => {
    for (const each of undo) await each();
  };
}
