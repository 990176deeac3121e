import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Checkout, otherCheckout } from './checkout.ts';

let checkout: Checkout;
beforeAll(async () => {
  checkout = await otherCheckout();
});
afterAll(() => checkout.remove());

test('what npm run new:webmail writes compiles and is formatted, and nothing is written over', async () => {
  const cwd = checkout.folder;
  const command = (): Promise<unknown> =>
    promisify(execFile)(process.execPath, ['scripts/new-webmail.ts', 'a-webmail-whose-name-is-long'], { cwd });
  await command();
  await expect(command()).rejects.toThrow('a-webmail-whose-name-is-long.ts is there already');
  const run = (...line: readonly string[]) => spawnSync('npx', line, { cwd, encoding: 'utf8' });
  expect(run('oxfmt', '--check', 'extension', 'tests/e2e')).toMatchObject({ status: 0 });
  expect(run('tsc', '-b', 'extension')).toMatchObject({ status: 0, stdout: '' });
});
