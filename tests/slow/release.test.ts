import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../e2e/ground/port.ts';
import { type Checkout, otherCheckout } from './checkout.ts';

const run = promisify(execFile);
const version = '9.8.7';

let checkout: Checkout;
let place: string;
beforeAll(async () => {
  checkout = await otherCheckout();
  ({ place } = checkout);
  for (const [index, cwd] of [resolve('.'), checkout.folder].entries()) {
    const options = ['--version', version, '--out', join(place, String(index))];
    await run(process.execPath, ['scripts/release.ts', ...options], { cwd });
  }
});
afterAll(() => checkout.remove());

test('two checkouts of the same source give the same bytes', () => {
  const [one = '', other] = ['0', '1'].map((folder) => readFileSync(join(place, folder, 'SHA256SUMS'), 'utf8'));
  expect(one).toBe(other);
  expect(one.split('\n').map((line) => line.slice(66))).toEqual([
    `vigie-${version}-chrome.zip`,
    `vigie-${version}-firefox.zip`,
    `vigie-${version}-addin.zip`,
    `vigie-server-${version}.tar.gz`,
    `vigie-${version}.cdx.json`,
    '',
  ]);
});

test('the checksums are those of the files', async () => {
  const { stdout } = await run('sha256sum', ['--check', 'SHA256SUMS'], { cwd: join(place, '0') });
  expect(stdout.match(/: OK\n/gu)).toHaveLength(5);
});

test('the bill of materials names what is shipped, and no tool', () => {
  const bill = JSON.parse(readFileSync(join(place, '0', `vigie-${version}.cdx.json`), 'utf8')) as {
    readonly components: readonly { readonly purl: string; readonly hashes?: unknown; readonly licenses?: unknown }[];
  };
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'vigie', version } } });
  const named = bill.components.map(({ purl }) => purl.slice(0, purl.lastIndexOf('@')));
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, object>;
  const purls = (names: object = {}): readonly string[] =>
    Object.keys(names).map((name) => `pkg:npm/${name.replace('@', '%40')}`);
  expect(named).toEqual(expect.arrayContaining([...purls(dependencies)]));
  expect(purls(devDependencies).filter((tool) => named.includes(tool))).toEqual([]);
  expect(bill.components.filter(({ hashes, licenses }) => !hashes || !licenses)).toEqual([]);
});

test('the server runs as it was unpacked, with nothing beside it but its packages', async () => {
  await run('tar', ['xzf', join(place, '0', `vigie-server-${version}.tar.gz`), '-C', place]);
  const cwd = join(place, `vigie-server-${version}`);
  // Its own lock is taken as it is by npm, which would refuse one that does not fit.
  await run('npm', ['ci', '--omit=dev', '--dry-run', '--offline', '--ignore-scripts'], { cwd });
  symlinkSync(resolve('node_modules'), join(cwd, 'node_modules'));
  const port = await freePort();
  const server = spawn(process.execPath, ['server/main.ts'], {
    cwd,
    env: { PATH: process.env['PATH'], VIGIE_PORT: String(port), VIGIE_VAR: join(place, 'var') },
    stdio: 'ignore',
  });
  const ended = once(server, 'exit');
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${port}/healthz`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toContain('<!doctype html>');
  server.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
});
