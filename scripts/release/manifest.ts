import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../build/target.ts';
import type { Lock } from './lock.ts';

/** As much of `package.json` as a release takes over. */
export interface Manifest {
  readonly name: string;
  readonly license: string;
  readonly author: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

/** Our own `package.json` and its lock. */
export async function readManifest(): Promise<{ readonly manifest: Manifest; readonly lock: Lock }> {
  const [manifest = '', lock = ''] = await Promise.all(
    ['package.json', 'package-lock.json'].map((name) => readFile(join(root, name), 'utf8')),
  );
  return { manifest: JSON.parse(manifest) as Manifest, lock: JSON.parse(lock) as Lock };
}
