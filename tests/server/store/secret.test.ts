import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { checkChain } from '../../../server/audit/check-chain.ts';
import { secret } from '../../../server/commands/secret.ts';
import { reportRoutes } from '../../../server/routes/reports.ts';
import { purge } from '../../../server/retention/purge.ts';
import { openKeyed } from '../../../server/store/secret.ts';
import { decide } from '../../../server/triage/decide.ts';
import { judgeNext } from '../../../server/triage/judge-waiting.ts';
import { phishingMail, reportOf, sending } from '../report-form.ts';
import { openTestSite, type TestSite } from '../test-site.ts';

let site: TestSite;
const said: string[] = [];
beforeEach(async () => {
  site = await openTestSite();
  said.length = 0;
});
afterEach(() => site.end());

const run = (args: readonly string[], outside?: string) =>
  secret({
    args,
    settings: { ...site.settings, secret: outside },
    print: (line) => said.push(line),
    complain: (line) => said.push(line),
    now: site.now,
    signal: new AbortController().signal,
  });
const opened = (place: { secret?: string; secretFile?: string }) =>
  openKeyed(site.store, { secret: undefined, secretFile: undefined, ...place });
const moved = async (): Promise<string> => {
  const file = join(site.settings.folder, 'secret');
  expect(await run(['move', file])).toBe(0);
  return file;
};
const reported = async (name: string, on: TestSite = site): Promise<string | null> => {
  const source = phishingMail(name);
  const report = reportOf(source);
  await reportRoutes(on).request('/', sending(report, source));
  while (await judgeNext(on));
  const { campaign_id } = await on.store.db
    .selectFrom('report')
    .select('campaign_id')
    .where('id', '=', report.id)
    .executeTakeFirstOrThrow();
  return campaign_id;
};
const other = 'ab'.repeat(32);

test('the secret moves into a file that only its owner reads, hashes as before, and no longer lies in the store', async () => {
  const before = site.keyed('host', 'evil.example');
  const file = await moved();
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readFile(file, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/u);
  const settings = await site.store.db.selectFrom('setting').select(['name', 'value']).execute();
  expect(JSON.stringify(settings)).not.toContain((await readFile(file, 'utf8')).trim());
  const now = await opened({ secretFile: file });
  expect(now.ok && now.keyed('host', 'evil.example')).toBe(before);
  // A second time there is nothing to move, and no file is written over.
  expect(await run(['move', file])).toBe(1);
});

test.each<[string, { secret?: string }, RegExp]>([
  ['none is set', {}, /lies outside/u],
  ['another is set', { secret: other }, /not the secret/u],
  ['what is set is no secret', { secret: 'hunter2' }, /64 hexadecimal/u],
])('a store whose secret lies outside is not opened when %s', async (_, place, why) => {
  await moved();
  expect(await opened(place)).toEqual({ ok: false, problem: expect.stringMatching(why) as string });
});

test('a fresh store takes the secret that is set and keeps to it', async () => {
  await site.store.db.deleteFrom('setting').execute();
  expect(await opened({ secret: other })).toMatchObject({ ok: true });
  expect(await opened({ secret: other.toUpperCase() })).toMatchObject({ ok: true });
  expect(await opened({ secret: 'cd'.repeat(32) })).toMatchObject({ ok: false });
  const names = await site.store.db.selectFrom('setting').select('name').execute();
  expect(names).toEqual([{ name: 'secret-mark' }]);
});

test('under a new secret campaigns still grow, what legitimate mail carried is forgotten, and a shortened log stays whole', async () => {
  const campaign = await reported('Anne');
  const { db } = site.store;
  await decide(site, campaign ?? '', { decision: 'phishing', version: 1 }, 'claire', site.now());
  await db.insertInto('legitimate_key').values({ key: 'k', mails: 1, last_at: 0 }).execute();
  await purge(site.store, site.keyed, site.now() + 366 * 86_400_000);
  expect(await run(['renew'])).toBe(1);
  expect(await run(['renew'], other)).toBe(0);
  expect(said.at(-1)).toBe('reports 1, hashes forgotten 1');
  const now = await opened({ secret: other });
  if (!now.ok) throw new Error(now.problem);
  expect(now.keyed('host', 'x')).not.toBe(site.keyed('host', 'x'));
  expect(await reported('Bruno', { ...site, keyed: now.keyed })).toBe(campaign);
  expect(await checkChain(db, now.keyed)).toMatchObject({ ok: true });
});
