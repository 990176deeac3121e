import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createApp } from '../../../server/app.ts';
import { paths } from '../../../server/api/paths.ts';
import type { Candidate, CandidateDecided, CandidatePage, WatchLists } from '../../../server/api/watch.ts';
import { listServer, type ListServer } from '../watch/list-server.ts';
import { openTestSite, type TestSite } from '../test-site.ts';
import { visit, visitAs, type Visit } from '../visit.ts';

let registry: ListServer;
let site: TestSite;
let analyst: Visit;
let reader: Visit;
beforeAll(async () => {
  registry = await listServer((_, response) => response.end('ac-montpel1ier.fr\n'));
  site = await openTestSite(undefined, { VIGIE_WATCH_LISTS: `registre=http://${registry.host}/{yyyy}{mm}{dd}` });
  analyst = await visitAs(site, 'analyst');
  reader = await visitAs(site, 'reader');
});
afterAll(async () => {
  await site.end();
  await registry.stop();
});

const upload = (who: Visit, body: Uint8Array | string, headers: Readonly<Record<string, string>> = {}) =>
  who.upload(`${paths.watchLists}?name=noms%0A.txt`, body, headers);
const page = async (): Promise<CandidatePage> => (await reader.get(paths.candidates)).json() as Promise<CandidatePage>;

test('an analyst sends a list; everybody sees what was found, and only analysts change it', async () => {
  expect((await upload(reader, 'ac-montpelier.fr\n')).status).toBe(403);
  const answer = await upload(analyst, gzipSync('ac-montpelier.fr\nmaison.fr\nac-montpellier.com\n'));
  expect([answer.status, await answer.json()]).toMatchObject([
    200,
    { outcome: 'read', lists: [{ name: 'noms .txt', by: 'analyst', names: 3, found: 2 }] },
  ]);
  expect((await page()).candidates.map(({ host }) => host)).toEqual(['ac-montpellier.com', 'ac-montpelier.fr']);
  const decision = { decision: 'harmless', version: 0 };
  expect((await reader.send(paths.candidateDecisions('ac-montpelier.fr'), decision)).status).toBe(403);
  expect((await reader.send(paths.watchSource('registre'), { scheduled: true }, 'PUT')).status).toBe(403);
  expect((await reader.send(paths.watchSourceRead('registre'))).status).toBe(403);
  expect((await reader.send(paths.candidateUndo('x'))).status).toBe(403);
});

test('what is no list is refused with the reason, and what is no file is no request', async () => {
  const refused = await upload(analyst, '<html>');
  expect([refused.status, await refused.json()]).toEqual([422, { outcome: 'refused', because: 'html' }]);
  expect((await analyst.send(paths.watchLists, { address: 'https://evil.example/' })).status).toBe(400);
});

test('another site cannot send a list for somebody who is logged in', async () => {
  for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { 'Content-Type': 'text/plain' }]) {
    expect((await upload(analyst, 'ac-montpelier.fr\n', headers)).status).not.toBe(200);
  }
  const nobody = await createApp(site).request(paths.candidates);
  expect(nobody.status).toBe(401);
  expect((await visit(site).get(paths.watchLists)).status).toBe(401);
});

test('an imitation shows what it will do, is decided once, and undone', async () => {
  const preview = await analyst.get(paths.candidatePreview('ac-montpelier.fr'));
  expect(await preview.json()).toEqual({ version: 0, feed: 'absent', legitimate: 0, publication: { publish: true } });
  const body = { decision: 'imitation', version: 0 };
  const made = await analyst.send(paths.candidateDecisions('ac-montpelier.fr'), body);
  expect(made.status).toBe(201);
  expect((await analyst.send(paths.candidateDecisions('ac-montpelier.fr'), body)).status).toBe(409);
  const { id } = (await made.json()) as CandidateDecided;
  const one = (await (await reader.get(paths.candidate('ac-montpelier.fr'))).json()) as Candidate;
  expect(one).toMatchObject({ state: 'imitation', feed: 'second-person', decided: { by: 'analyst', id } });
  expect((await page()).candidates.map(({ host }) => host)).toContain('ac-montpelier.fr');
  expect(await (await analyst.send(paths.candidateUndo(id))).json()).toMatchObject({ withdrawn: 1 });
  expect((await analyst.send(paths.candidateUndo('none'))).status).toBe(404);
  expect((await reader.get(paths.candidate('maison.fr'))).status).toBe(404);
});

test('a list is fetched that the configuration names, and no other, whatever a request says', async () => {
  const address = `http://${registry.host}/other`;
  for (const name of ['other', address, '../lists']) {
    expect((await analyst.send(paths.watchSourceRead(name), { address })).status).toBe(404);
    expect((await analyst.send(paths.watchSource(name), { scheduled: true, address }, 'PUT')).status).toBe(404);
  }
  expect((await analyst.send(paths.watchSource('registre'), { scheduled: true, address }, 'PUT')).status).toBe(400);
  expect(registry.asked).toEqual([]);
  const set = await analyst.send(paths.watchSource('registre'), { scheduled: true }, 'PUT');
  expect(((await set.json()) as WatchLists).sources).toMatchObject([{ name: 'registre', scheduled: true }]);
  const read = await analyst.send(paths.watchSourceRead('registre'));
  expect(await read.json()).toMatchObject({ outcome: 'read' });
  expect(registry.asked).toHaveLength(7);
  expect((await page()).candidates.map(({ host }) => host)).toContain('ac-montpel1ier.fr');
});
