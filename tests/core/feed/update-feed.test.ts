import { expect, test } from 'vitest';
import { loadFeed, unknownFeed } from '../../../core/feed/stored-feed.ts';
import { lookUp } from '../../../core/feed/look-up.ts';
import type { FeedState } from '../../../core/feed/feed-state.ts';
import { updateFeed } from '../../../core/feed/update-feed.ts';
import { aFeed, answer, aStore, crypto, day, monday, portsTo, roots } from './a-feed.ts';

const evil = { 'host:evil.example': 'Fausse page de connexion' };
const two = { ...evil, 'sender:x@mail.example': 'Compte piraté' };

async function known(state: FeedState, ...expressions: readonly string[]): Promise<readonly string[]> {
  return [...(await lookUp(state.list, expressions, crypto)).keys()];
}

test('the first update brings the whole list, the next ones a delta', async () => {
  const feed = aFeed();
  const ports = portsTo(feed);
  feed.publish(evil);
  const first = await updateFeed(unknownFeed, roots, monday, ports);
  expect(first).toMatchObject({ outcome: 'updated', by: 'snapshot', kept: true });
  expect(await known(first.state, 'host:evil.example', 'sender:x@mail.example')).toEqual(['host:evil.example']);
  feed.publish(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`host:h${i}.example`, 'Hameçonnage'])));
  const second = await updateFeed(first.state, roots, monday, ports);
  feed.publish({
    ...Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`host:h${i}.example`, 'Hameçonnage'])),
    ...evil,
  });
  const third = await updateFeed(second.state, roots, monday, ports);
  expect(third).toMatchObject({ outcome: 'updated', by: 'delta' });
  expect(await known(third.state, 'host:h7.example', 'host:evil.example')).toHaveLength(2);
});

test('what is withdrawn is known no more', async () => {
  const feed = aFeed();
  const ports = portsTo(feed);
  feed.publish(two);
  const { state } = await updateFeed(unknownFeed, roots, monday, ports);
  feed.publish({ 'sender:x@mail.example': 'Compte piraté' });
  const after = await updateFeed(state, roots, monday, ports);
  expect(await known(after.state, ...Object.keys(two))).toEqual(['sender:x@mail.example']);
});

test('nothing new is nothing to do: by the ETag, and by the head itself', async () => {
  const feed = aFeed();
  feed.publish(evil);
  const { state } = await updateFeed(unknownFeed, roots, monday, portsTo(feed));
  expect(await updateFeed(state, roots, monday, portsTo(feed))).toEqual({ outcome: 'unchanged', state });
  const etags: (string | undefined)[] = [];
  const source = {
    get: (_: string, etag: string | undefined) => {
      etags.push(etag);
      return Promise.resolve({ ...answer(new Uint8Array()), status: 304 });
    },
  };
  expect(await updateFeed(state, roots, monday, portsTo({ source }))).toEqual({ outcome: 'unchanged', state });
  expect(etags).toEqual(['"1-1"']);
});

test('a head that is signed anew for the same list is kept without loading anything', async () => {
  const feed = aFeed();
  feed.publish(evil);
  const { state } = await updateFeed(unknownFeed, roots, monday, portsTo(feed));
  feed.publish(evil, monday + day);
  feed.asked.length = 0;
  const renewed = await updateFeed(state, roots, monday + day, portsTo(feed));
  expect(renewed).toMatchObject({ outcome: 'updated', by: 'renewed', state: { believed: { issued: monday + day } } });
  expect(feed.asked).toEqual(['head']);
});

test('who was away for many states comes back by one delta', async () => {
  const feed = aFeed();
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`host:h${i}.example`, 'Hameçonnage']));
  feed.publish(many);
  const { state } = await updateFeed(unknownFeed, roots, monday, portsTo(feed));
  for (let i = 0; i < 20; i++)
    feed.publish({ ...many, [`host:new${i}.example`]: 'Nouveau', 'host:h3.example': `Changé ${i}` });
  feed.asked.length = 0;
  const back = await updateFeed(state, roots, monday, portsTo(feed));
  expect(back).toMatchObject({ outcome: 'updated', by: 'delta' });
  expect(feed.asked).toHaveLength(3);
  expect(await known(back.state, 'host:new18.example', 'host:new19.example', 'host:h199.example')).toHaveLength(2);
  expect((await lookUp(back.state.list, ['host:h3.example'], crypto)).get('host:h3.example')).toBe('Changé 19');
});

test('a list outlives its browser, and its expiry', async () => {
  const feed = aFeed();
  const store = aStore();
  feed.publish(two);
  await updateFeed(unknownFeed, roots, monday, portsTo(feed, store));
  const state = await loadFeed(roots, { crypto, store });
  expect(await known(state, ...Object.keys(two))).toHaveLength(2);
  const later = await updateFeed(state, roots, monday + 60 * day, portsTo(feed, store));
  expect(later).toEqual({ outcome: 'refused', why: 'expired', state });
  expect(await known(later.state, ...Object.keys(two))).toHaveLength(2);
});

test('a store without room leaves the new list in use', async () => {
  const feed = aFeed();
  feed.publish(evil);
  const store = { ...aStore(), write: () => Promise.resolve(false) };
  const update = await updateFeed(unknownFeed, roots, monday, portsTo(feed, store));
  expect(update).toMatchObject({ outcome: 'updated', kept: false });
  expect(await known(update.state, 'host:evil.example')).toHaveLength(1);
});

test.for([
  [503, '120', 120_000],
  [429, undefined, undefined],
  [500, 'soon', undefined],
  [404, '99999999', 86_400_000],
] as const)('an answer of %d with Retry-After %s', async ([status, retryAfter, wait]) => {
  const source = { get: () => Promise.resolve({ ...answer(new Uint8Array()), status, retryAfter }) };
  const update = await updateFeed(unknownFeed, roots, monday, portsTo({ source }));
  expect(update).toMatchObject({ outcome: 'unreachable', retryAfter: wait, problem: `head: ${status}` });
});

test('a network that is away, or breaks off, is said with its own words', async () => {
  const away = { get: () => Promise.reject(new TypeError('fetch failed')) };
  const problem = { outcome: 'unreachable', problem: 'head: TypeError: fetch failed', state: unknownFeed };
  expect(await updateFeed(unknownFeed, roots, monday, portsTo({ source: away }))).toMatchObject(problem);
});
