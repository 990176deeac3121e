import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { feed, type Feed } from '../../../../extension/background/feed/feed.ts';
import { aFeed, day, delegated, monday, roots } from '../../../core/feed/a-feed.ts';
import { montpellier } from '../../../core/profile/montpellier.ts';
import { memoryValues } from '../../memory-values.ts';

const profile = { ...montpellier, feed: { url: 'https://vigie.example/feed/v1', publicKeys: roots } };
const evil = 'host:evil.example';
const minute = 60_000;

let now = monday;
let stores = { disk: memoryValues(), session: memoryValues() };
let served = aFeed();
/** What the server answers instead of what it has. */
let trouble: (() => Response | Promise<Response>) | undefined;
let asked = 0;

beforeEach(() => {
  now = monday;
  stores = { disk: memoryValues(), session: memoryValues() };
  served = aFeed();
  trouble = undefined;
  asked = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked++;
    if (trouble) return trouble();
    const bytes = served.files.get(address.slice(`${profile.feed.url}/`.length));
    return bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A background that has just woken: what it knows is what was kept. */
const awake = (): Feed => feed(stores, () => now);
const knownTo = async (background: Feed): Promise<readonly string[]> => [
  ...(await background.lookUp(profile, [evil])).knownBad.values(),
];

test('what the team confirmed is known after a poll, to the next background too, and is gone after an undo', async () => {
  served.publish({ [evil]: 'Fausse page de connexion' });
  expect(await knownTo(awake())).toEqual([]);
  expect(await awake().poll(profile)).toMatchObject({ changed: true });
  expect(await knownTo(awake())).toEqual(['Fausse page de connexion']);
  served.publish({ 'host:other.example': 'Faux colis' });
  expect(await awake().poll(profile)).toMatchObject({ changed: true });
  expect(await knownTo(awake())).toEqual([]);
});

test('a head that is only signed anew has nothing judged again', async () => {
  served.publish({ [evil]: 'Fausse page' });
  const background = awake();
  await background.poll(profile);
  now += day;
  served.publish({ [evil]: 'Fausse page' }, now);
  expect(await background.poll(profile)).toMatchObject({ changed: false });
  expect(await background.status(profile)).toEqual({
    version: 2,
    at: new Date(now).toISOString(),
    staleDays: undefined,
    problem: undefined,
  });
});

test('a list that cannot be renewed goes on protecting, and its age is told', async () => {
  served.publish({ [evil]: 'Fausse page' });
  await awake().poll(profile);
  now += 9 * day;
  await awake().poll(profile);
  expect(await awake().status(profile)).toMatchObject({ version: 1, staleDays: 9, problem: 'expired' });
  expect(await knownTo(awake())).toEqual(['Fausse page']);
});

test('a server that stays away is asked less and less often, though the background sleeps between two polls', async () => {
  trouble = () => Promise.reject(new TypeError('fetch failed'));
  const waits: number[] = [];
  for (let i = 0; i < 8; i++) waits.push(((await awake().poll(profile)).next ?? 0) / minute);
  for (const [failures, wait] of waits.entries()) {
    const usual = Math.min(5 * 2 ** (failures + 1), 360);
    expect(wait).toBeGreaterThanOrEqual(0.8 * usual);
    expect(wait).toBeLessThanOrEqual(1.2 * usual);
  }
  expect((await awake().status(profile)).problem).toBe('head: TypeError: fetch failed');
  trouble = undefined;
  served.publish({ [evil]: 'Fausse page' });
  expect((await awake().poll(profile)).next).toBeLessThanOrEqual(6 * minute);
  expect((await awake().status(profile)).problem).toBeUndefined();
});

test('a server that names an hour is asked no sooner', async () => {
  trouble = () => new Response(null, { status: 503, headers: { 'Retry-After': '3600' } });
  expect((await awake().poll(profile)).next).toBeGreaterThanOrEqual(60 * minute);
});

test('a list that is refused leaves the one that is there, and says why', async () => {
  served.publish({ [evil]: 'Fausse page' });
  await awake().poll(profile);
  served = aFeed(delegated(1, { by: 2 }));
  served.publish({});
  expect(await awake().poll(profile)).toMatchObject({ changed: false });
  expect((await awake().status(profile)).problem).toBe('signature');
  expect(await knownTo(awake())).toEqual(['Fausse page']);
});

test('two polls at once are one', async () => {
  served.publish({ [evil]: 'Fausse page' });
  const background = awake();
  const [one, other] = await Promise.all([background.poll(profile), background.poll(profile)]);
  expect(one).toBe(other);
  expect(asked).toBe(2);
});

test('a disk without room has the list in use all the same', async () => {
  served.publish({ [evil]: 'Fausse page' });
  stores.disk.fail();
  const background = awake();
  expect(await background.poll(profile)).toMatchObject({ changed: true });
  expect(await knownTo(background)).toEqual(['Fausse page']);
});

test('where the profile names no feed nobody is asked', async () => {
  const { url: _, ...none } = profile.feed;
  expect(await awake().poll({ ...profile, feed: none })).toEqual({ changed: false, next: undefined });
  expect(asked).toBe(0);
});
