import { afterEach, beforeEach, expect, test } from 'vitest';

import { record } from '../../../server/audit/audit-log.ts';
import { checkChain } from '../../../server/audit/check-chain.ts';
import { purge } from '../../../server/retention/purge.ts';
import { keyedBy } from '../../../server/store/keyed.ts';
import { auditPage } from '../../../server/views/audit-page.ts';
import { openTestSite, type TestSite } from '../test-site.ts';

const day = 86_400_000;
let site: TestSite;
beforeEach(async () => {
  site = await openTestSite();
  // A look every ten days, for as long as the test's clock has run.
  for (let days = 0; days < 400; days += 10) {
    const at = site.clock.now + days * day;
    await record(site.store, { actor: 'claire', action: 'look-report', target: `r${days}` }, at);
  }
});
afterEach(() => site.end());

const purgeAfter = (days: number) => purge(site.store, site.keyed, site.clock.now + days * day);
const check = () => checkChain(site.store.db, site.keyed);
const entries = async () => (await auditPage(site.store.db, undefined, 500)).entries;

test('within a year nothing of the log goes', async () => {
  expect(await purgeAfter(365)).toMatchObject({ audit: 0 });
  expect(await check()).toMatchObject({ ok: true, entries: 40, seq: 40 });
});

test('after a year its first month goes, and the rest is still one chain with its numbers', async () => {
  expect(await purgeAfter(366)).toMatchObject({ audit: 4 });
  expect(await check()).toMatchObject({ ok: true, entries: 37, seq: 41 });
  const kept = await entries();
  expect(kept.at(-1)).toMatchObject({ seq: 5, to: 'r40' });
  expect(kept.find(({ action }) => action === 'audit-purged')).toMatchObject({ facts: { until: 4, entries: 4 } });
  // The hour after, nothing more is due.
  expect(await purgeAfter(366.1)).toMatchObject({ audit: 0 });
});

test('it goes on year after year, also when nobody looked for longer than a term', async () => {
  await purgeAfter(366);
  expect(await purgeAfter(500)).toMatchObject({ audit: 13 });
  expect(await check()).toMatchObject({ ok: true });
  await purgeAfter(2000);
  expect(await check()).toMatchObject({ ok: true, entries: 1 });
});

test('who shortens it by hand is found', async () => {
  await site.store.db.deleteFrom('audit').where('seq', '<=', 4).execute();
  expect(await check()).toEqual({ ok: false, brokenAt: 1 });
});

test.each<[string, () => Promise<unknown>]>([
  ['the last entry that was removed is said to be another', () => spoil('"until":4', '"until":5')],
  ['the seal is of another secret', () => purge(site.store, keyedBy(Buffer.alloc(32)), site.clock.now + 732 * day)],
  ['one more is removed by hand', () => site.store.db.deleteFrom('audit').where('seq', '=', 5).execute()],
  ['the checkpoint is removed', () => site.store.db.deleteFrom('audit').where('action', '=', 'audit-purged').execute()],
])('a shortened log is not whole when %s', async (_, change) => {
  await purgeAfter(366);
  await change();
  expect(await check()).toMatchObject({ ok: false });
});

async function spoil(before: string, after: string): Promise<void> {
  const { db } = site.store;
  const { seq, facts } = await db
    .selectFrom('audit')
    .select(['seq', 'facts'])
    .where('action', '=', 'audit-purged')
    .executeTakeFirstOrThrow();
  await db
    .updateTable('audit')
    .set({ facts: facts.replace(before, after) } as never)
    .where('seq', '=', seq)
    .execute();
}
