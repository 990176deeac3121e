import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Settings } from '../settings.ts';

/** Where the secret of a store is set; nowhere: it lies in a file of the server's folder, beside no database but SQLite's. */
export type SecretPlace = Pick<Settings, 'secret' | 'secretFile' | 'folder'>;

/** What a file or a variable must hold: 32 bytes in hexadecimal, as `openssl rand -hex 32` prints them. */
export const secretForm = /^[0-9a-f]{64}$/iu;

/** The file that is made at the first start: `/var/lib/vigie/secret`. */
export function ownSecretFile({ folder }: SecretPlace): string {
  return join(folder, 'secret');
}

/** What is set, as it stands there; `undefined` where nothing is. Throws where a file that is set cannot be read. */
export async function secretSet(place: SecretPlace): Promise<string | undefined> {
  if (place.secretFile !== undefined) return (await readFile(place.secretFile, 'utf8')).trim();
  if (place.secret !== undefined) return place.secret;
  try {
    return (await readFile(ownSecretFile(place), 'utf8')).trim();
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Makes the server's own file, which only its owner reads, and gives what is in it: another process may have been first. */
export async function makeSecretFile(place: SecretPlace, secret: string): Promise<string> {
  const path = ownSecretFile(place);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const part = `${path}.${randomUUID()}.part`;
  const file = await open(part, 'wx', 0o600);
  await file.write(`${secret}\n`);
  await file.sync();
  await file.close();
  try {
    // Whole or not at all, and never over one that is there.
    await link(part, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(part);
  }
  const folder = await open(dirname(path));
  await folder.sync();
  await folder.close();
  return (await readFile(path, 'utf8')).trim();
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
