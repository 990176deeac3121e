import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unknownFeed } from '../../../core/feed/stored-feed.ts';
import { updateFeed } from '../../../core/feed/update-feed.ts';
import { writePublication } from '../../../server/feed/feed-folder.ts';
import { type PollCounts, pollCounts, type Spread, spreadAmong } from '../../../server/feed/poll-counts.ts';
import { feedRoutes } from '../../../server/feed/routes.ts';
import { aFeed, aStore, crypto, monday, roots, streamOf } from '../../core/feed/a-feed.ts';

const folder = await mkdtemp(join(tmpdir(), 'vigie-routes-'));
afterAll(async () => rm(folder, { recursive: true }));

const clock = { now: monday };
const polls = pollCounts();
const app = feedRoutes({ folder, polls, now: () => clock.now });

async function serve(feed: ReturnType<typeof aFeed>): Promise<void> {
  const blobs = [...feed.files].flatMap(([path, bytes]) =>
    path.startsWith('blob/') ? [[path.slice('blob/'.length), bytes] as const] : [],
  );
  await writePublication(folder, new Map(blobs), feed.head());
  clock.now += 5_000;
}

/** A client as hosts are. */
const source = {
  get: async (path: string, etag: string | undefined) => {
    const response = await app.request(`/${path}`, etag === undefined ? {} : { headers: { 'If-None-Match': etag } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, retryAfter: undefined, body: streamOf([bytes]) };
  },
};

test('before anything is published there is nothing to see', async () => {
  expect((await app.request('/head')).status).toBe(404);
  const update = await updateFeed(unknownFeed, roots, monday, { crypto, source, store: aStore() });
  expect(update).toMatchObject({ outcome: 'unreachable', problem: 'head: 404' });
});

test('a client updates over HTTP, and its next poll is 304', async () => {
  const feed = aFeed();
  feed.publish({ 'host:evil.example': 'Fausse page' });
  await serve(feed);
  const ports = { crypto, source, store: aStore() };
  const { state, outcome } = await updateFeed(unknownFeed, roots, clock.now, ports);
  expect(outcome).toBe('updated');
  const head = await app.request('/head', { headers: { 'If-None-Match': '"1-1"' } });
  expect([head.status, head.headers.get('ETag'), await head.text()]).toEqual([304, '"1-1"', '']);
  expect((await updateFeed(state, roots, clock.now, ports)).outcome).toBe('unchanged');
  feed.publish({ 'host:other.example': 'Fausse page' });
  await serve(feed);
  expect((await updateFeed(state, roots, clock.now, ports)).state.believed?.sequence).toBe(2);
});

test('blobs never change, everybody may read, nobody is asked who they are', async () => {
  const head = await app.request('/head', { headers: { Origin: 'moz-extension://0b1c' } });
  expect(head.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(head.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  expect(head.headers.get('Set-Cookie')).toBeNull();
  expect(head.headers.get('Cache-Control')).toBe('no-cache');
  const [, hash = ''] = /^state ([0-9a-f]+)/mu.exec(await head.text()) ?? [];
  const blob = await app.request(`/blob/${hash}`);
  expect([blob.status, blob.headers.get('Cache-Control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  const preflight = await app.request('/head', { method: 'OPTIONS', headers: { Origin: 'https://outlook.example' } });
  expect([preflight.status, preflight.headers.get('Access-Control-Allow-Headers')]).toEqual([204, 'If-None-Match']);
});

test.for([
  '/blob/..%2f..%2fledger.json',
  '/blob/head',
  `/blob/${'a'.repeat(64)}`,
  '/ledger.json',
  '/blob/',
  '/%2e%2e/private',
])('%s is not there', async (path) => {
  expect((await app.request(path)).status).toBe(404);
});

test('a head that is being broken is not served', async () => {
  const before = await (await app.request('/head')).text();
  await writeFile(join(folder, 'head'), 'vigie-feed-key 1\n');
  clock.now += 5_000;
  expect(await (await app.request('/head')).text()).toBe(before);
});

test('the spread of a verdict is the share of polls that have it, of the last six minutes', async () => {
  const counts = pollCounts();
  for (let i = 0; i < 8; i++) counts.count('3-9', monday);
  counts.count('3-10', monday);
  counts.count('4-1', monday + 60_000);
  counts.count(undefined, monday);
  expect(await spread(counts, 3, 10, monday + 60_000)).toEqual({ polls: 11, reached: 2 });
  expect(await spread(counts, 3, 9, monday + 60_000)).toEqual({ polls: 11, reached: 10 });
  expect(await spread(counts, 3, 9, monday + 7 * 60_000)).toEqual({ polls: 0, reached: 0 });
});

test('made-up numbers fill no memory', async () => {
  const counts = pollCounts();
  for (let i = 0; i < 100_000; i++) counts.count(`9-${i}`, monday + i);
  expect((await spread(counts, 1, 1, monday + 100_000)).polls).toBeLessThanOrEqual(1_000);
});

async function spread(counts: PollCounts, serial: number, sequence: number, now: number): Promise<Spread> {
  return spreadAmong(await counts.lately(now), serial, sequence);
}
