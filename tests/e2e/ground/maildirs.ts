import { chown, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Person } from './people.ts';
import { unprivileged } from './unprivileged.ts';

/** The folder that holds a maildir a person; all that another process needs to deliver and to read. */
export interface Maildirs {
  readonly folder: string;
}

let delivered = 0;

/** Puts a mail into somebody's inbox byte for byte. Mail has CRLF at its line ends: give it so, or the servers will. */
export async function deliver({ folder }: Maildirs, to: Person, mail: Uint8Array): Promise<void> {
  delivered += 1;
  // Maildir's own way: written aside, then renamed; names sort in the order of delivery.
  const name = `${Date.now()}.${String(delivered).padStart(6, '0')}P${process.pid}.ground`;
  const written = join(folder, to.address, 'tmp', name);
  await writeFile(written, mail);
  const { uid, gid } = unprivileged;
  if (uid !== undefined && gid !== undefined) await chown(written, uid, gid);
  await rename(written, join(folder, to.address, 'new', name));
}

/** The mails of somebody's folder as they lie on the server's disk, oldest first: `rawOf(maildirs, marie, 'Drafts')`. */
export async function rawOf({ folder }: Maildirs, of: Person, name = 'INBOX'): Promise<readonly Uint8Array[]> {
  const maildir = join(folder, of.address, name === 'INBOX' ? '' : `.${name}`);
  const files: { readonly path: string; readonly name: string; readonly born: number }[] = [];
  for (const part of ['new', 'cur']) {
    for (const file of await namesIn(join(maildir, part))) {
      const path = join(maildir, part, file);
      files.push({ path, name: file, born: (await stat(path)).mtimeMs });
    }
  }
  files.sort((a, b) => a.born - b.born || (a.name < b.name ? -1 : 1));
  return Promise.all(files.map(({ path }) => readFile(path)));
}

/** A folder that nothing was put into yet is not there. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
