import { spawnSync } from 'node:child_process';
import { chmod, cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { programOf } from '../../../scripts/system/programs.ts';
import { openWorkplace, type Workplace } from '../ground/workplace.ts';

const shipped = 'deploy/systemd';
const system = '/lib/systemd/system';
/** Each as it is started, timers with what they start. */
const units = ['vigie@8025.service', 'vigie-signer.service', 'vigie-backup.timer', 'vigie-task@purge.timer'];
/** Of ten; systemd itself calls up to two “OK”. */
const mostExposed = 2;

let place: Workplace;
beforeAll(async () => {
  place = await openWorkplace('units');
  await place.makeFolder(`root${system}`);
  await cp(system, join(place.folder, 'root', system), { recursive: true });
  await cp(shipped, join(place.folder, 'root/etc/systemd/system'), { recursive: true });
  for (const program of ['opt/vigie/current/node_modules/.bin/node', 'bin/sh', 'usr/bin/find']) {
    await chmod(await place.write(join('root', program), '#!/bin/sh\n'), 0o755);
  }
});
afterAll(() => place.stop());

/** What systemd says of a unit in a machine of ours: nothing when all is well. */
function analyze(...args: readonly string[]) {
  const root = `--root=${join(place.folder, 'root')}`;
  return spawnSync(programOf('systemd-analyze'), [...args.slice(0, 1), root, ...args.slice(1)], { encoding: 'utf8' });
}

test('every unit that we ship is tried here', async () => {
  const tried = units.map((unit) => unit.replace(/@[^.]+/u, '@'));
  const started = ['vigie-backup.service', 'vigie-task@.service'];
  expect((await readdir(shipped)).toSorted()).toEqual([...tried, ...started].toSorted());
});

test.for(units)('systemd finds nothing to say of %s', (unit) => {
  const { status, stderr } = analyze('verify', unit);
  // What it says of the system's own units is not ours.
  expect(stderr.split('\n').filter((line) => line.includes('vigie'))).toEqual([]);
  expect(status).toBe(0);
});

test.for(['vigie@8025.service', 'vigie-signer.service', 'vigie-backup.service', 'vigie-task@purge.service'])(
  '%s may do little',
  (unit) => {
    const { stdout, status } = analyze('security', '--offline=true', `--threshold=${mostExposed * 10}`, unit);
    expect(stdout).toContain('Overall exposure level');
    expect(status).toBe(0);
  },
);

test('vigie-server runs a command of the server with the settings that are shipped as an example', async () => {
  const { folder } = place;
  await place.write('etc/server.env', await readFile('deploy/server.env.example', 'utf8'));
  await place.write('etc/profile.json', await readFile('profiles/montpellier.json', 'utf8'));
  const script = (await readFile('deploy/vigie-server', 'utf8'))
    .replaceAll('/etc/vigie/', `${folder}/etc/`)
    .replace('/var/lib/vigie', `${folder}/var`)
    .replace('/opt/vigie/current', process.cwd())
    // There is no such user here.
    .replace(/setpriv .*--init-groups /u, '');
  const run = (...args: readonly string[]) =>
    spawnSync('sh', ['-s', '--', ...args], { input: script, encoding: 'utf8' });
  const added = run('keys', 'add', 'extension', 'extension-2026');
  expect(added).toMatchObject({ status: 0, stderr: '' });
  expect(run('keys').stdout).toBe('extension-2026\textension\t\n');
  expect(run('check')).toMatchObject({ status: 0, stdout: expect.stringContaining('audit 1:') as string });
});
