import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { checkChain } from '../../../server/audit/check-chain.ts';
import { secret } from '../../../server/commands/secret.ts';
import { reportRoutes } from '../../../server/routes/reports.ts';
import { purge } from '../../../server/retention/purge.ts';
import { openSecret, type SecretReading } from '../../../server/store/secret.ts';
import { decide } from '../../../server/triage/decide.ts';
import { judgeNext } from '../../../server/triage/judge-waiting.ts';
import { oneCampaign } from '../../../server/views/one-campaign.ts';
import { phishingMail, reportOf, sending } from '../report-form.ts';
import { openTestSite, type TestSite } from '../test-site.ts';

let site: TestSite;
let own: string;
const said: string[] = [];
beforeEach(async () => {
  site = await openTestSite();
  own = join(site.settings.folder, 'secret');
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
const opened = (place: { secret?: string; secretFile?: string } = {}): Promise<SecretReading> =>
  openSecret(site.store, { ...site.settings, ...place }, site.now());
const reported = async (name: string, on: TestSite = site): Promise<string> => {
  const source = phishingMail(name);
  const report = reportOf(source, { reporter: `${name.toLowerCase()}@ac-montpellier.fr` });
  await reportRoutes(on).request('/', sending(report, source));
  while (await judgeNext(on));
  const rows = on.store.db.selectFrom('report').select('campaign_id').where('id', '=', report.id);
  return (await rows.executeTakeFirstOrThrow()).campaign_id ?? '';
};
const settings = () => site.store.db.selectFrom('setting').select(['name', 'value']).execute();
const other = 'ab'.repeat(32);

test('at the first start the secret is made in a file that only its owner reads, and does not lie in the store', async () => {
  expect((await stat(own)).mode & 0o777).toBe(0o600);
  const text = await readFile(own, 'utf8');
  expect(text).toMatch(/^[0-9a-f]{64}\n$/u);
  expect(JSON.stringify(await settings())).not.toContain(text.trim());
  expect(await readdir(site.settings.folder)).not.toContain(expect.stringContaining('.part'));
  const again = await opened();
  expect(again.ok && again.keyed('host', 'evil.example')).toBe(site.keyed('host', 'evil.example'));
});

test('several processes that start at the same moment on an empty store have the same secret', async () => {
  await site.store.db.deleteFrom('setting').execute();
  await rename(own, `${own}.before`);
  const readings = await Promise.all(Array.from({ length: 5 }, () => opened()));
  expect(new Set(readings.map((each) => each.ok && each.keyed('host', 'x'))).size).toBe(1);
});

test('the file may lie elsewhere, once that is set', async () => {
  const elsewhere = `${own}.moved`;
  await rename(own, elsewhere);
  const now = await opened({ secretFile: elsewhere });
  expect(now.ok && now.keyed('host', 'x')).toBe(site.keyed('host', 'x'));
});

test.each<[string, { secret?: string }, RegExp]>([
  ['its secret is gone', {}, /is not there: put it into .*\/secret/u],
  ['another is set', { secret: other }, /not the secret/u],
  ['what is set is no secret', { secret: 'hunter2' }, /64 hexadecimal/u],
])('a store is not opened when %s, and no other is made in its place', async (_, place, why) => {
  await rename(own, `${own}.before`);
  expect(await opened(place)).toEqual({ ok: false, problem: expect.stringMatching(why) as string });
  expect(await readdir(site.settings.folder)).not.toContain('secret');
});

test('a fresh store takes the secret that is set and keeps to it', async () => {
  await site.store.db.deleteFrom('setting').execute();
  expect(await opened({ secret: other })).toMatchObject({ ok: true });
  expect(await opened({ secret: other.toUpperCase() })).toMatchObject({ ok: true });
  expect(await opened({ secret: 'cd'.repeat(32) })).toMatchObject({ ok: false });
  expect((await settings()).map(({ name }) => name)).toEqual(['secret-mark']);
});

test('a store of before, with the secret and all else in it in clear, is opened once and then like any other', async () => {
  const { db } = site.store;
  await db.deleteFrom('setting').execute();
  await db.insertInto('setting').values({ name: 'secret', value: other }).execute();
  await rename(own, `${own}.before`);
  await reported('Anne');
  await db.updateTable('reporter').set({ address: 'anne@ac-montpellier.fr' }).execute();
  const now = await opened();
  expect((await readFile(own, 'utf8')).trim()).toBe(other);
  expect((await settings()).map(({ name }) => name)).toEqual(['secret-mark']);
  const { report_id: id, address } = await db.selectFrom('reporter').selectAll().executeTakeFirstOrThrow();
  expect(address).toMatch(/^v1:/u);
  expect(now.ok && now.encryption.decrypt(`reporter ${id}`, address)).toBe('anne@ac-montpellier.fr');
});

test('under a new secret campaigns still grow, what legitimate mail carried is forgotten, and a shortened log stays whole', async () => {
  const campaign = await reported('Anne');
  const { db } = site.store;
  await decide(site, campaign, { decision: 'phishing', version: 1 }, 'claire', site.now());
  await db.insertInto('legitimate_key').values({ key: 'k', mails: 1, last_at: 0 }).execute();
  await purge(site.store, site.keyed, site.now() + 366 * 86_400_000);
  // The one that the store has is no other.
  expect(await run(['renew'])).toBe(1);
  expect(await run(['renew'], other)).toBe(0);
  expect(said.at(-1)).toMatch(/^reports 1, hashes forgotten 1, /u);
  const now = await opened({ secret: other });
  if (!now.ok) throw new Error(now.problem);
  expect(now.keyed('host', 'x')).not.toBe(site.keyed('host', 'x'));
  expect(await reported('Bruno', { ...site, ...now })).toBe(campaign);
  expect(await checkChain(db, now.keyed)).toMatchObject({ ok: true });
});

test('what was encrypted stays when the secret of before is at hand; else it goes, and the second factor is set up again', async () => {
  const campaign = await reported('Anne');
  const { db } = site.store;
  const row = { role: 'analyst', origin: 'local', subject: null, password: null, disabled: 0, created_at: 0 } as const;
  const factor = {
    totp_secret: site.encryption.encrypt('second-factor denis', 'ABCD'),
    totp_confirmed: 1,
    totp_step: 0,
  };
  await db
    .insertInto('account')
    .values({ name: 'denis', ...row, ...factor, totp_confirmed: 1, last_seen_at: null })
    .execute();
  await writeFile(`${own}.wrong`, `${'cd'.repeat(32)}\n`);
  expect(await run(['renew', `${own}.wrong`], other)).toBe(1);
  expect(await run(['renew', own], other)).toBe(0);
  expect(said.at(-1)).toMatch(/addresses lost 0, second factors to be set up again 0$/u);
  const now = await opened({ secret: other });
  if (!now.ok) throw new Error(now.problem);
  expect((await oneCampaign({ ...site, ...now }, campaign))?.entries[0]?.reporter).toBe('anne@ac-montpellier.fr');
  const account = await db.selectFrom('account').selectAll().executeTakeFirstOrThrow();
  expect(now.encryption.decrypt('second-factor denis', account.totp_secret ?? '')).toBe('ABCD');

  // Lost: nothing is set, and its file is not there.
  await rename(own, `${own}.before`);
  expect(await run(['renew'])).toBe(0);
  expect(said.at(-1)).toMatch(/addresses lost 1, second factors to be set up again 1$/u);
  expect(await opened()).toMatchObject({ ok: true });
  expect(await db.selectFrom('account').select(['totp_secret', 'totp_confirmed']).execute()).toEqual([
    { totp_secret: null, totp_confirmed: 0 },
  ]);
});
