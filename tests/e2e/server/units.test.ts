import { spawnSync } from 'node:child_process';
import { chmod, cp, readdir } from 'node:fs/promises';
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
  expect(stderr).toBe('');
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
