import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
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

test('a test run that is killed leaves neither process nor folder', async () => {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
  );
  const { folder, processes } = JSON.parse(said) as { readonly folder: string; readonly processes: readonly string[] };
  // A process that nobody has taken note of yet is listed still, but has no folder any more.
  const left = (): readonly boolean[] =>
    [folder, ...processes.map((id) => `/proc/${id}/cwd`)].map((path) => existsSync(path));
  expect(left()).toEqual([true, true, true]);

  child.kill('SIGKILL');

  await vi.waitFor(() => expect(left()).toEqual([false, false, false]), { timeout: 10_000 });
});
