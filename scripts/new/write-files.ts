import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatFiles } from './format-files.ts';
import type { NewFile } from './names.ts';

/** Writes files that are not there yet; throws before the first when one of them is, so nothing is written over. */
export async function writeNewFiles(files: readonly NewFile[]): Promise<void> {
  for (const { path } of files) {
    if (existsSync(path)) throw new Error(`${path} is there already`);
  }
  for (const { path, content } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    console.log(`wrote   ${path}`);
  }
  formatFiles(files.map(({ path }) => path));
}
