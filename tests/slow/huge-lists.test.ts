import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { listLimits } from '../../server/watch/list-limits.ts';
import { takeList } from '../../server/watch/take-list.ts';
import { realisticHosts } from '../bench/hosts.ts';
import { openTestSite, type TestSite } from '../server/test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.end());

const megabyte = 1024 * 1024;
const letters = Buffer.alloc(megabyte, 'a');
const take = (source: AsyncIterable<Uint8Array>) =>
  takeList(site, source, { name: 'huge.txt', actor: 'claire' }, listLimits);

async function* repeated(piece: Uint8Array, times: number, then = ''): AsyncGenerator<Uint8Array> {
  for (let time = 0; time < times; time++) yield piece;
  if (then !== '') yield Buffer.from(then);
}

test('after a line of 200 MB the next one is read, in memory that does not grow with it', async () => {
  const before = process.memoryUsage().rss;
  const outcome = await take(repeated(letters, 200, '\nac-montpelier.fr\n'));
  expect(outcome).toMatchObject({ outcome: 'read', lists: [{ names: 1, found: 1 }] });
  expect((process.memoryUsage().rss - before) / megabyte).toBeLessThan(150);
});

test.each([
  ['300 MB', () => repeated(letters, 300)],
  ['a gzip bomb: a gigabyte in a megabyte', () => Readable.from(repeated(letters, 1024)).pipe(createGzip())],
] as const)('%s is refused at the limit', async (_name, source) => {
  expect(await take(source())).toEqual({ outcome: 'refused', because: 'too-large' });
});

test('a million names are judged while the thread that answers requests stays free', async () => {
  const names = Buffer.from(`${realisticHosts(20_000, ['ac-montpellier.fr']).join('\n')}\n`);
  const before = performance.eventLoopUtilization();
  const outcome = await take(repeated(names, 50));
  const { utilization } = performance.eventLoopUtilization(before);
  expect(outcome).toMatchObject({ outcome: 'read', lists: [{ names: 1_000_000, cut: false }] });
  expect(utilization).toBeLessThan(0.5);
});
