import { chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Maildirs } from '../ground/maildirs.ts';
import type { Person } from '../ground/people.ts';
import { unprivileged } from '../ground/unprivileged.ts';

/** A folder in a folder whose names need every encoding that webmails have. */
export const difficult = ['Vie_scolaire', '4B &- conseil, notes'] as const;

/** Makes a folder in somebody's mailbox and puts a mail into it. */
export async function deliverInto(
  { folder }: Maildirs,
  to: Person,
  names: typeof difficult,
  mail: Uint8Array,
): Promise<void> {
  // As Dovecot lays folders out: `.Vie_scolaire.4B &- conseil, notes`.
  const disk = ['', ...names].join('.');
  const maildir = join(folder, to.address);
  const made: string[] = [];
  for (const part of ['', 'cur', 'new', 'tmp']) {
    const path = join(maildir, disk, part);
    await mkdir(path, { recursive: true });
    made.push(path);
  }
  const file = join(maildir, disk, 'cur', '1.difficult.ground:2,S');
  await writeFile(file, mail);
  await writeFile(join(maildir, disk, 'maildirfolder'), '');
  const { uid, gid } = unprivileged;
  if (uid === undefined || gid === undefined) return;
  for (const path of [...made, file]) await chown(path, uid, gid);
}
