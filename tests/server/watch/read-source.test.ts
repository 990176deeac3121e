import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { readDue } from '../../../server/watch/read-due.ts';
import { readSource } from '../../../server/watch/read-source.ts';
import { scheduleSource } from '../../../server/watch/schedule-source.ts';
import { watchLists } from '../../../server/views/watch-lists.ts';
import { monday, openTestSite, type TestSite } from '../test-site.ts';
import { listServer, type ListServer } from './list-server.ts';

const lists = new Map<string, string>();
let registry: ListServer;
let site: TestSite;
beforeAll(async () => {
  registry = await listServer((request, response) => {
    const text = lists.get(request.url ?? '');
    response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': 'text/plain' }).end(text);
  });
  const names = `afnic=http://${registry.host}/{yyyy}{mm}{dd}.txt certs=http://${registry.host}/now.txt`;
  site = await openTestSite(undefined, { VIGIE_WATCH_LISTS: names });
});
afterAll(async () => {
  await site.end();
  await registry.stop();
});
beforeEach(() => {
  registry.asked.length = 0;
});

const state = async (name = 'afnic') =>
  (await watchLists(site.store.db, site.settings.watchLists)).sources.find((each) => each.name === name);
const source = (name = 'afnic') => {
  const found = site.settings.watchLists.find((each) => each.name === name);
  if (!found) throw new Error(`no list ${name}`);
  return found;
};

test('nothing is fetched that nobody has scheduled', async () => {
  expect(await readDue(site)).toBe(0);
  expect(registry.asked).toEqual([]);
});

test('once scheduled, the days that the registry still has are read, the oldest first, and each once', async () => {
  lists.set('/20261121.txt', 'ac-montpelier.fr\n');
  lists.set('/20261122.txt', 'ac-m0ntpellier.fr\n');
  await scheduleSource(site.store, 'afnic', true, 'claire', site.now());
  expect(await readDue(site)).toBe(2);
  expect(registry.asked).toHaveLength(7);
  expect(await state()).toMatchObject({ scheduled: true, lastDay: '2026-11-22', problem: undefined });
  registry.asked.length = 0;
  site.clock.now += 3_600_000;
  expect(await readDue(site)).toBe(0);
  expect(registry.asked).toEqual([]);
  const { list } = await site.store.db
    .selectFrom('watch_candidate')
    .select('list_name as list')
    .where('host', '=', 'ac-m0ntpellier.fr')
    .executeTakeFirstOrThrow();
  expect(list).toBe('afnic 2026-11-22');
});

test('yesterday’s list may come later today; what is missing for longer is told, and does not hold up the next', async () => {
  site.clock.now = monday + 86_400_000;
  expect(await readDue(site)).toBe(0);
  expect(await state()).toMatchObject({ lastDay: '2026-11-22', problem: undefined });
  site.clock.now += 86_400_000;
  await readDue(site);
  expect(await state()).toMatchObject({ problem: 'not-found' });
  lists.set('/20261124.txt', 'maison.fr\n');
  site.clock.now += 3_600_000;
  expect(await readDue(site)).toBe(1);
  expect(await state()).toMatchObject({ lastDay: '2026-11-24', problem: undefined });
});

test('a list that is refused is told, and tried again an hour later', async () => {
  site.clock.now += 86_400_000;
  lists.set('/20261125.txt', '<html>Maintenance</html>');
  await readDue(site);
  expect(await state()).toMatchObject({ lastDay: '2026-11-24', problem: 'html' });
  registry.asked.length = 0;
  await readDue(site);
  expect(registry.asked).toEqual([]);
});

test('one that is refused does not hold up the next, and is read once it is mended; an empty one is over', async () => {
  site.clock.now += 2 * 86_400_000;
  lists.set('/20261126.txt', '# nothing today\n');
  lists.set('/20261127.txt', 'camping.fr\n');
  expect(await readDue(site)).toBe(1);
  expect(await state()).toMatchObject({ lastDay: '2026-11-27', problem: 'html' });
  lists.set('/20261125.txt', 'ac-montpelller.fr\n');
  site.clock.now += 3_600_000;
  registry.asked.length = 0;
  expect(await readDue(site)).toBe(1);
  expect(registry.asked).toEqual(['/20261125.txt']);
  expect(await state()).toMatchObject({ lastDay: '2026-11-27', problem: undefined });
});

test('two who read the same source at once read it once', async () => {
  site.clock.now += 86_400_000;
  lists.set('/20261128.txt', 'jardin.fr\n');
  const both = await Promise.all([readSource(site, source(), 'claire'), readSource(site, source(), 'paul')]);
  expect(both.filter((each) => each === undefined)).toHaveLength(1);
  expect(both).toContainEqual(expect.objectContaining({ outcome: 'read' }));
});

test('a list that is written anew under one address is read once a day', async () => {
  lists.set('/now.txt', '{"name_value":"*.ac-montpelller.com\\nwww.ac-montpelller.com"}\n');
  expect(await readSource(site, source('certs'), 'claire')).toMatchObject({ outcome: 'read', lists: [{ found: 1 }] });
  expect(await readSource(site, source('certs'), 'claire')).toEqual({ outcome: 'read', lists: [] });
});
