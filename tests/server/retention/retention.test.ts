import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { backup } from '../../../server/commands/backup.ts';
import { restore } from '../../../server/commands/restore.ts';
import type { CommandIo } from '../../../server/commands/command.ts';
import { reportRoutes } from '../../../server/routes/reports.ts';
import { checkStore } from '../../../server/retention/check-store.ts';
import { purge } from '../../../server/retention/purge.ts';
import { openSecret } from '../../../server/store/secret.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { decide } from '../../../server/triage/decide.ts';
import { holdMail } from '../../../server/triage/handle-report.ts';
import { judgeNext } from '../../../server/triage/judge-waiting.ts';
import { phishingMail, reportOf, sending } from '../report-form.ts';
import { openTestSite, type TestSite } from '../test-site.ts';

const day = 86_400_000;
let site: TestSite;
let folder: string;
beforeEach(async () => {
  site = await openTestSite();
  folder = await mkdtemp(join(tmpdir(), 'vigie-backup-'));
});
afterEach(async () => {
  await site.end();
  await rm(folder, { recursive: true });
});

const reported = async (name: string): Promise<string> => {
  const source = phishingMail(name);
  const report = reportOf(source, { reporter: `${name.toLowerCase()}@ac-montpellier.fr`, comment: 'Bizarre' });
  await reportRoutes(site).request('/', sending(report, source));
  while (await judgeNext(site));
  return report.id;
};
const decided = async (decision: 'phishing' | 'spam' | 'legitimate'): Promise<void> => {
  const { id, version } = await site.store.db.selectFrom('campaign').selectAll().executeTakeFirstOrThrow();
  await decide(site, id, { decision, version }, 'claire', site.now());
};
const mails = async (): Promise<number> => (await site.store.db.selectFrom('mail').select('hash').execute()).length;
const io = (changes: Partial<CommandIo>): CommandIo => ({
  args: [],
  settings: site.settings,
  print: () => undefined,
  complain: () => undefined,
  now: () => site.clock.now,
  signal: new AbortController().signal,
  ...changes,
});

test.each([
  ['legitimate', 7],
  ['spam', 15],
  ['phishing', 90],
] as const)('a mail decided to be %s is kept %i days', async (decision, days) => {
  await reported('Anne');
  await decided(decision);
  expect(await purge(site.store, site.keyed, site.clock.now + days * day)).toMatchObject({ mails: 0 });
  expect(await purge(site.store, site.keyed, site.clock.now + days * day + 1)).toMatchObject({ mails: 1 });
  expect(await mails()).toBe(0);
});

test('what is purged of legitimate mail leaves only keyed hashes; of an attack its indicators stay', async () => {
  await reported('Anne');
  await decided('legitimate');
  await purge(site.store, site.keyed, site.clock.now + 40 * day);
  const { db } = site.store;
  const campaign = await db.selectFrom('campaign').selectAll().executeTakeFirstOrThrow();
  const report = await db.selectFrom('report').selectAll().executeTakeFirstOrThrow();
  expect(campaign).toMatchObject({ title: '', sender_address: '', decision: 'legitimate' });
  expect(report).toMatchObject({ subject: '', comment: '', mail_state: 'purged' });
  expect(await db.selectFrom('indicator').select('value').execute()).toEqual([]);
  expect(await db.selectFrom('reporter').select('address').execute()).toEqual([]);
  expect((await db.selectFrom('legitimate_key').select('key').execute()).length).toBeGreaterThan(5);
});

test('a word to the reporters is kept ninety days after the decision', async () => {
  await reported('Anne');
  const { id, version } = await site.store.db.selectFrom('campaign').selectAll().executeTakeFirstOrThrow();
  const request = { decision: 'phishing', version, comment: 'Merci Anne.' } as const;
  await decide(site, id, request, 'claire', site.now());
  const comments = () => site.store.db.selectFrom('decision').select('comment').execute();
  expect(await purge(site.store, site.keyed, site.clock.now + 90 * day)).toMatchObject({ comments: 0 });
  expect(await comments()).toEqual([{ comment: 'Merci Anne.' }]);
  expect(await purge(site.store, site.keyed, site.clock.now + 90 * day + 1)).toMatchObject({ comments: 1 });
  expect(await comments()).toEqual([{ comment: '' }]);
});

test('what is purged is gone from the file itself', async () => {
  await reported('Anne');
  const inFile = async (text: string): Promise<boolean> => {
    await sql`pragma wal_checkpoint(truncate)`.execute(site.store.db);
    return (await readFile(join(site.settings.folder, 'vigie.sqlite'))).includes(text);
  };
  const { address } = await site.store.db.selectFrom('reporter').select('address').executeTakeFirstOrThrow();
  expect(await Promise.all(['Bizarre', 'bo\u00eete est pleine', address].map(inFile))).toEqual([true, true, true]);
  await decided('legitimate');
  await purge(site.store, site.keyed, site.clock.now + 40 * day);
  expect(await Promise.all(['Bizarre', 'bo\u00eete est pleine', address].map(inFile))).toEqual([false, false, false]);
});

test('what is held as evidence stays until it is let go', async () => {
  const id = await reported('Anne');
  await decided('spam');
  await holdMail(site.store, id, true, 'claire', site.clock.now);
  await purge(site.store, site.keyed, site.clock.now + 400 * day);
  expect(await mails()).toBe(1);
  await holdMail(site.store, id, false, 'claire', site.clock.now);
  await purge(site.store, site.keyed, site.clock.now + 400 * day);
  expect(await mails()).toBe(0);
});

test('a check finds a mail that was changed, one that is missing, and nothing in a whole store', async () => {
  await reported('Anne');
  await decided('phishing');
  const { db } = site.store;
  expect(await checkStore(site.store, site.keyed)).toMatchObject({ problems: [], reports: 1, mails: 1 });
  const chunk = await db.selectFrom('mail_chunk').selectAll().executeTakeFirstOrThrow();
  const bytes = Uint8Array.from(chunk.bytes);
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  await db
    .updateTable('mail_chunk')
    .set({ bytes } as never)
    .execute();
  expect((await checkStore(site.store, site.keyed)).problems).toHaveLength(1);
  await db.deleteFrom('mail').execute();
  expect((await checkStore(site.store, site.keyed)).problems).toEqual([
    expect.stringMatching(/^report .*: its mail is missing$/u),
  ]);
});

test('a backup restores into an empty store, whole', async () => {
  await reported('Anne');
  await reported('Zoé');
  await decided('phishing');
  const path = join(folder, 'backup.gz');
  expect(await backup(io({ args: [path] }))).toBe(0);
  const fresh = join(folder, 'fresh');
  const into = { settings: { ...site.settings, folder: fresh }, args: [path] };
  expect(await restore(io(into))).toBe(0);
  const copy = await openStore({ databaseUrl: undefined, folder: fresh });
  expect(await checkStore(copy, site.keyed)).toMatchObject({ problems: [], reports: 2, mails: 2 });
  const campaigns = (store: typeof copy) => store.db.selectFrom('campaign').selectAll().execute();
  expect(await campaigns(copy)).toEqual(await campaigns(site.store));
  await copy.close();
  expect(await restore(io(into))).toBe(1);
});

test('a backup holds neither the secret nor, in clear, what it encrypts; without the secret a restored store is not opened', async () => {
  await reported('Anne');
  const path = join(folder, 'backup.gz');
  await backup(io({ args: [path] }));
  const text = gunzipSync(await readFile(path)).toString();
  const secret = (await readFile(join(site.settings.folder, 'secret'), 'utf8')).trim();
  expect(text).not.toContain(secret);
  expect(text).not.toContain('anne@ac-montpellier.fr');
  const fresh = { ...site.settings, folder: join(folder, 'fresh') };
  const complaints: string[] = [];
  const into = io({ settings: fresh, args: [path], complain: (line) => complaints.push(line) });
  expect(await restore(into)).toBe(0);
  expect(complaints).toEqual([expect.stringContaining('the secret of this store is not there')]);
  const copy = await openStore(fresh);
  expect(await openSecret(copy, fresh, 0)).toMatchObject({ ok: false });
  await writeFile(join(fresh.folder, 'secret'), secret);
  expect(await openSecret(copy, fresh, 0)).toMatchObject({ ok: true });
  await copy.close();
});

test('half a backup, and what is none, change nothing', async () => {
  await reported('Anne');
  const path = join(folder, 'backup.gz');
  await backup(io({ args: [path] }));
  const whole = await readFile(path);
  await writeFile(path, whole.subarray(0, whole.length / 2));
  await writeFile(join(folder, 'none'), 'nothing of the kind');
  const complaints: string[] = [];
  const into = (file: string): CommandIo =>
    io({
      args: [file],
      settings: { ...site.settings, folder: join(folder, 'fresh') },
      complain: (line) => complaints.push(line),
    });
  expect(await restore(into(path))).toBe(1);
  expect(await restore(into(join(folder, 'none')))).toBe(1);
  expect(complaints).toEqual([expect.stringContaining('cut off'), expect.stringContaining('no backup')]);
});
