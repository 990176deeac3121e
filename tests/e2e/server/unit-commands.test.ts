import { spawnSync } from 'node:child_process';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openWorkplace, type Workplace } from '../ground/workplace.ts';

/** What the units run, in a machine of a folder: `/var/lib/vigie` is `<folder>/var/lib/vigie`. */
let place: Workplace;
let folder: string;
const environment = { PATH: process.env['PATH'] ?? '', VIGIE_ROOT_PASSPHRASE: 'une phrase pour les tests' };

beforeAll(async () => {
  place = await openWorkplace('commands');
  folder = place.folder;
  for (const name of ['var/lib/vigie', 'var/lib/vigie-signer/public', 'var/backups/vigie', 'run/vigie-signer', 'media'])
    await place.makeFolder(name);
  await place.write('etc/vigie/profile.json', await readFile('profiles/montpellier.json', 'utf8'));
});
afterAll(() => place.stop());

/** A unit's command, as systemd reads it, in our machine. */
async function commandOf(unit: string, key = 'ExecStart'): Promise<string> {
  const text = await readFile(join('deploy/systemd', unit), 'utf8');
  const command = new RegExp(`^${key}=(.*)$`, 'mu').exec(text)?.[1] ?? '';
  return command
    .replaceAll('$$', '$')
    .replaceAll('%%', '%')
    .replaceAll('/opt/vigie/current/', '')
    .replaceAll(/(?<![\w/])\/(?:var|etc|run)\/[\w/.-]*vigie/gu, (path) => join(folder, path));
}

function run(command: string) {
  const env = { ...environment, VIGIE_VAR: join(folder, 'var/lib/vigie') };
  return spawnSync('sh', ['-c', command], { env, encoding: 'utf8' });
}

test('the backup’s unit writes a file of the day, which an empty store is restored from, and leaves what is young', async () => {
  expect(run('node_modules/.bin/node server/main.ts keys add extension 2026')).toMatchObject({ status: 0 });
  expect(run(await commandOf('vigie-backup.service'))).toMatchObject({ status: 0, stderr: '' });
  expect(run(await commandOf('vigie-backup.service', 'ExecStartPost'))).toMatchObject({ status: 0, stderr: '' });
  const [file = '', ...others] = await readdir(join(folder, 'var/backups/vigie'));
  expect(others).toEqual([]);
  expect(file).toMatch(/^\d{4}-\d\d-\d\d\.jsonl\.gz$/u);
  await rename(join(folder, 'var/lib/vigie/vigie.sqlite'), join(folder, 'var/lib/vigie/before'));
  const restored = run(`node_modules/.bin/node server/main.ts restore ${join(folder, 'var/backups/vigie', file)}`);
  expect(restored).toMatchObject({ status: 0 });
  expect(run('node_modules/.bin/node server/main.ts keys').stdout).toBe('2026\textension\t\n');
});

test('the signer’s unit signs with keys that were made as the guide says, and the feed is believed', async () => {
  const feed = 'node_modules/.bin/node server/main.ts feed';
  const [root, signer] = [join(folder, 'media/root.pem'), join(folder, 'var/lib/vigie-signer')];
  const rootKey = run(`${feed} keys root ${root}`).stdout.trim();
  const publicKey = run(`${feed} keys feed ${signer}/private`).stdout.trim();
  const delegated = run(
    `${feed} keys delegate ${root} ${publicKey} --serial 1 --days 90 --out ${signer}/private/delegation`,
  );
  expect(delegated).toMatchObject({ status: 0 });
  const [program = '', ...args] = (await commandOf('vigie-signer.service')).split(' ');
  await place.start({
    command: join(process.cwd(), program),
    args: args.map((each) => (each === 'server/main.ts' ? join(process.cwd(), each) : each)),
    isOurs: true,
    isReady: (said) => said.includes('signer.sock'),
  });
  const verified = run(
    `${feed} verify ${signer}/public --root ${rootKey} --profile ${join(folder, 'etc/vigie/profile.json')}`,
  );
  expect(verified).toMatchObject({ status: 0, stderr: '' });
});
