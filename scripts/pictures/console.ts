import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildConsole } from '../build/console.ts';
import { readOptions, root } from '../build/target.ts';

/** Takes pictures of the console into a folder: those of the documents for `docs`, else those whose names begin so. */
export async function takeConsolePictures(folder: string, wanted: string): Promise<void> {
  await buildConsole.build(readOptions({}));
  const entry = join(root, 'tests/e2e/console/pictures-entry.ts');
  const { status } = spawnSync(process.execPath, [entry, folder, wanted], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The console could not be taken pictures of');
}
