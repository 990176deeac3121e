import { execFile } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The project once more, in a folder of another name, to be changed and built in. */
export interface Checkout {
  /** A folder around it, for what comes of it. */
  readonly place: string;
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

const run = promisify(execFile);
const made = new Set(['.git', '.cache', 'dist', 'node_modules', 'var']);

/** Copies the project as it stands; of its packages it gets hard links where it can, since some go by where a package really lies. */
export async function otherCheckout(): Promise<Checkout> {
  const place = await mkdtemp(join(tmpdir(), 'vigie-checkout-'));
  const folder = join(place, 'elsewhere');
  for (const name of readdirSync('.')) if (!made.has(name)) cpSync(name, join(folder, name), { recursive: true });
  // Another file system takes no links of this one.
  await run('cp', ['-al', 'node_modules', folder]).catch(() => run('cp', ['-a', 'node_modules', folder]));
  return { place, folder, remove: () => rm(place, { recursive: true, force: true }) };
}
