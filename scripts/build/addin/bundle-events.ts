import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions } from '../target.ts';

/** x */
export async function bundleEvents(folder: string, { version }: BuildOptions): Promise<void> {
  await writeFile(join(folder, 'events.js'), `/* ${version} */`);
}
