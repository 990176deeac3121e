import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Writes down the address of every module that a process loads, and prints them as it ends. */
const noting = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({ load: (address, context, next) => (loaded.push(address), next(address, context)) });
  process.once('exit', () => process.stdout.write(JSON.stringify(loaded)));
`)}`;

test('the process that has the key loads nothing that reads mail, speaks to the network or the store', () => {
  // There is no key there: it ends once everything is loaded.
  const args = ['--import', noting, 'server/main.ts', 'feed', 'sign', '/nowhere'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const loaded = JSON.parse(stdout) as readonly string[];
  const packages = loaded.flatMap((address) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(address)?.[1] ?? []);
  expect([...new Set(packages)].toSorted()).toEqual(['string-similarity', 'tldts', 'valibot']);
  expect(loaded.filter((address) => address.endsWith('/server/feed/signer.ts'))).toHaveLength(1);
  const others =
    /\/(?:core\/mail\/(?!bytes\/)|core\/msg\/|server\/(?:store|mailbox|intake|judging|evidence|routes|views)\/)/u;
  expect(loaded.filter((address) => others.test(address))).toEqual([]);
  expect(loaded.filter((address) => /^node:(?:http|https|http2|tls|sqlite|child_process)$/u.test(address))).toEqual([]);
});
