import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

const ground = join(import.meta.dirname, 'ground');

/** A test run in small: it starts a server that ignores being asked to end, says where, and waits to be killed. */
const run = `
import { openWorkplace } from ${JSON.stringify(join(ground, 'workplace.ts'))};
const place = await openWorkplace('remains');
const stubborn = 'trap "" TERM; echo $$; while :; do sleep 1; done';
let leader = '';
await place.start({ command: 'sh', args: ['-c', stubborn], isReady: (said) => (leader = said.trim()) !== '' });
console.log(JSON.stringify({ folder: place.folder, leader: Number(leader) }));
await new Promise((resolve) => setTimeout(resolve, 60_000));
`;

test('a test run that is killed leaves neither process nor folder', async () => {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
  );
  const { folder, leader } = JSON.parse(said) as { readonly folder: string; readonly leader: number };
  const isRunning = (): boolean => existsSync(`/proc/${leader}/cwd`);
  expect([existsSync(folder), isRunning()]).toEqual([true, true]);

  child.kill('SIGKILL');

  await vi.waitFor(() => expect([existsSync(folder), isRunning()]).toEqual([false, false]), { timeout: 10_000 });
});
