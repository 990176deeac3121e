import { performance } from 'node:perf_hooks';
import { createReadStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { listLimits } from '../../../server/watch/list-limits.ts';
import { takeList } from '../../../server/watch/take-list.ts';
import { openTestSite, type TestSite } from '../test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.end());

const megabyte = 1024 * 1024;
const origin = { name: 'hostile.txt', actor: 'claire' };
const take = (source: AsyncIterable<Uint8Array>, limits = listLimits) => takeList(site, source, origin, limits);
const pieces = (...given: readonly (string | Uint8Array)[]) => Readable.from(given.map((each) => Buffer.from(each)));
const refused = (because: string) => ({ outcome: 'refused', because });

async function* repeated(piece: Uint8Array, times: number): AsyncGenerator<Uint8Array> {
  for (let time = 0; time < times; time++) yield piece;
}
test.each([
  ['nothing', () => pieces(), 'empty'],
  ['no name at all', () => pieces('# nothing today\n\n\n'), 'empty'],
  ['an error page in place of the list', () => pieces('\u{feff}\n <!DOCTYPE html><title>503</title>'), 'html'],
  ['the same, byte by byte', () => Readable.from(Array.from(Buffer.from('<html>'), (byte) => Buffer.of(byte))), 'html'],
  ['an error page in gzip', () => pieces(gzipSync('<html><h1>Not Found</h1>')), 'html'],
  ['a program', () => createReadStream(process.execPath, { end: 4096 }), 'not-text'],
  ['text in UTF-16', () => pieces(Buffer.from('\u{feff}ac-montpelier.fr\n', 'utf16le')), 'not-text'],
  ['a list that turns into bytes', () => pieces('ac-montpelier.fr\n', new Uint8Array(100)), 'not-text'],
  ['gzip cut off', () => pieces(gzipSync('ac-montpelier.fr\n'.repeat(500)).subarray(0, 60)), 'broken-archive'],
  ['gzip that is none', () => pieces(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9])), 'broken-archive'],
  ['one line of brackets', () => repeated(Buffer.alloc(megabyte, '['), 3), 'empty'],
  ['more bytes than there is room for', () => repeated(Buffer.alloc(megabyte, 'a'), 5), 'too-large'],
  ['a gzip bomb', () => pieces(gzipSync(Buffer.alloc(40 * megabyte, 'a'))), 'too-large'],
] as const)('%s is refused, and nothing of it is kept', async (_name, source, because) => {
  expect(await take(source(), { ...listLimits, bytes: 4 * megabyte })).toEqual(refused(because));
  expect(await site.store.db.selectFrom('watch_candidate').selectAll().execute()).toEqual([]);
});

test('who sends too slowly is not waited for', async () => {
  async function* slow(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('ac-montpelier.fr\n');
    await sleep(60_000, undefined, { ref: false });
  }
  expect(await take(slow(), { ...listLimits, pause: 50 })).toEqual(refused('too-slow'));
  expect(await take(repeated(Buffer.from('a.fr\n'), 1e9), { ...listLimits, whole: 300 })).toEqual(refused('too-slow'));
});

test('while a long list is judged, the thread that answers requests is free', async () => {
  const names = Buffer.from('secure-ac-montpelier.fr\nlycee-jean-moulin.fr\n'.repeat(2_000));
  // A share of the time, not a time: another thread may be as slow as the machine is busy.
  const before = performance.eventLoopUtilization();
  const outcome = await take(repeated(names, 8));
  const { utilization } = performance.eventLoopUtilization(before);
  expect(outcome).toMatchObject({ outcome: 'read', lists: [{ names: 32_000, found: 1 }] });
  expect(utilization).toBeLessThan(0.5);
});

test('a list of nothing but imitations fills the store no further than there is room', async () => {
  const many = Array.from({ length: 4_500 }, (_, index) => `ac-montpellier${index}.fr`).join('\n');
  expect(await take(pieces(gzipSync(many)))).toMatchObject({ outcome: 'read', lists: [{ found: 2_000, cut: true }] });
});
