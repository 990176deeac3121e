import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../build/target.ts';

/** Takes a picture of Vigie in a real Roundcube; the machine must have what `npm run install:system` brings. */
export function takeWebmailPicture(folder: string): void {
  const entry = join(root, 'tests/e2e/pictures/roundcube-entry.ts');
  const { status } = spawnSync(process.execPath, [entry, folder], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('Roundcube could not be taken a picture of');
}
