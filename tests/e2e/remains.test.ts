import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

const ground = join(import.meta.dirname, 'ground');

/** A test run in small: it starts a server that ignores being asked to end and has a child that left its group, says where, and waits to be killed. */
const run = `
import { openWorkplace } from ${JSON.stringify(join(ground, 'workplace.ts'))};
const place = await openWorkplace('remains');
const stubborn = 'trap "" TERM; setsid sleep 300 & echo $$ $!; while :; do sleep 1; done';
let processes = [];
await place.start({
  command: 'sh',
  args: ['-c', stubborn],
  isReady: (said) => (processes = said.trim().split(' ')).length === 2,
});
console.log(JSON.stringify({ folder: place.folder, processes }));
await new Promise((resolve) => setTimeout(resolve, 60_000));
`;

/** Runs a script in a process of its own until it says something. */
async function started(script: string) {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
  );
  return { child, said };
}

test('a test run that is killed leaves neither process nor folder', async () => {
  const { child, said } = await started(run);
  const { folder, processes } = JSON.parse(said) as { readonly folder: string; readonly processes: readonly string[] };
  // A process that nobody has taken note of yet is listed still, but has no folder any more.
  const left = (): readonly boolean[] =>
    [folder, ...processes.map((id) => `/proc/${id}/cwd`)].map((path) => existsSync(path));
  expect(left()).toEqual([true, true, true]);

  child.kill('SIGKILL');

  await vi.waitFor(() => expect(left()).toEqual([false, false, false]), { timeout: 10_000 });
});

test('a test run that is killed leaves no policy, and what was there before stays', async () => {
  const etc = mkdtempSync(join(tmpdir(), 'vigie-etc-'));
  mkdirSync(join(etc, 'chromium'));
  const { child } = await started(`
import { writeIntoEtc } from ${JSON.stringify(join(ground, 'write-into-etc.ts'))};
const files = { 'chromium/policies/managed/vigie.json': '{}', 'firefox/policies/policies.json': '{}' };
await writeIntoEtc(files, ${JSON.stringify(etc)});
console.log('written');
await new Promise((resolve) => setTimeout(resolve, 60_000));
`);
  const inEtc = (): readonly string[] => readdirSync(etc, { recursive: true }).map(String).toSorted();
  expect(inEtc()).toContain('firefox/policies/policies.json');

  child.kill('SIGKILL');

  await vi.waitFor(() => expect(inEtc()).toEqual(['chromium']), { timeout: 10_000 });
  rmdirSync(join(etc, 'chromium'));
  rmdirSync(etc);
});
