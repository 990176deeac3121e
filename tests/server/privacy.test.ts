import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { largestMessage } from '../../core/report/report.ts';
import { reportTerms } from '../../extension/background/reports/report-terms.ts';
import { person } from '../../server/commands/person.ts';
import { sessionTerms } from '../../server/access/sessions.ts';
import { purge } from '../../server/retention/purge.ts';
import { judgeNext } from '../../server/triage/judge-waiting.ts';
import { answeredTerm, auditTerms, commentTerm, feedTerm, mailTerms, reporterTerm } from '../../server/triage/terms.ts';
import { phishingMail, reportOf, sending } from './report-form.ts';
import { createApp } from '../../server/app.ts';
import { openTestSite, type TestSite } from './test-site.ts';

/** What a data protection officer reads, with ordinary spaces. */
const told = readFileSync('docs/privacy.md', 'utf8').replaceAll(/[\u00a0\u202f]/gu, ' ');
const unit = readFileSync('deploy/systemd/vigie-backup.service', 'utf8');
/** Files are deleted that are more than so many whole days old. */
const backupTerm = Number(/-mtime \+(?<days>\d+) -delete/u.exec(unit)?.groups?.['days']) + 1;

/** The table of terms: what the code calls one, and how long it is said to last. */
const rows = Array.from(
  told.matchAll(/^\|[^|]*\|(?<term>[^|]*)\| `(?<name>[\w.-]+)` *\|$/gmu),
  ({ groups }) => [groups?.['name'] ?? '', groups?.['term'] ?? ''] as const,
);

const terms = [
  ['mailTerms.open', [mailTerms.open]],
  ['mailTerms.phishing', [mailTerms.phishing]],
  ['mailTerms.spam', [mailTerms.spam]],
  ['mailTerms.legitimate', [mailTerms.legitimate]],
  ['reporterTerm', [reporterTerm]],
  ['answeredTerm', [answeredTerm]],
  ['commentTerm', [commentTerm]],
  ['feedTerm', [feedTerm]],
  ['auditTerms', [auditTerms.shortest, auditTerms.longest]],
  ['sessionTerms', [sessionTerms.idle / 60_000, sessionTerms.longest / 3_600_000]],
  ['vigie-backup.service', [backupTerm]],
] as const;

test.for(terms)('%s is what the record of processing says', ([name, numbers]) => {
  const term = rows.find(([each]) => each === name)?.[1] ?? '';
  expect(Array.from(term.matchAll(/\d+/gu), Number)).toEqual(numbers);
});

test('the record of processing names no other term', () => {
  expect(rows.map(([name]) => name)).toEqual(terms.map(([name]) => name));
});

test('what is said of sizes and of the person’s own machine holds', () => {
  const address = reporterTerm + answeredTerm;
  for (const before of ['L’adresse d’un agent reste donc', 'adresse effacée à', 'votre > adresse'])
    expect(told.replaceAll('\n', ' ')).toContain(`${before} ${address} jours au plus`);
  expect(told).toContain(`${largestMessage / 1024 / 1024} Mo au plus`);
  expect(told).toContain(`attendue ${reportTerms.answer} jours, la liste gardée ${reportTerms.listed} jours`);
});

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.end());

const command = async (args: readonly string[]): Promise<readonly string[]> => {
  const printed: string[] = [];
  const print = (line: string): void => void printed.push(line);
  const { settings, now } = site;
  const io = { args, settings, print, complain: print, now, signal: new AbortController().signal };
  expect(await person(io)).toBe(0);
  return printed;
};

test('with the commands of the record, a person’s reports are found and erased', async () => {
  const address = 'claire.martin@ac-montpellier.fr';
  const [source, other] = [phishingMail('Claire'), phishingMail('Jean')];
  const report = reportOf(source, { reporter: address, comment: 'Je me suis fait avoir.' });
  const app = createApp(site);
  await app.request('/api/v1/reports', sending(report, source));
  await app.request('/api/v1/reports', sending(reportOf(other, { reporter: 'jean@ac-montpellier.fr' }), other));
  while (await judgeNext(site));
  const [find = [], erase = [], ...more] = Array.from(
    told.matchAll(/^vigie-server person (?<act>\w+) prenom\.nom@ac-montpellier\.fr$/gmu),
    ({ groups }) => [groups?.['act'] ?? '', address],
  );
  expect(more).toEqual([]);
  expect(await command(find)).toEqual([expect.stringMatching(new RegExp(`^${report.id}\t2026-11-23.*\tkept\t`, 'u'))]);
  // Once the address has passed its term, its keyed hash still tells.
  const { db } = site.store;
  await db.deleteFrom('reporter').where('report_id', '=', report.id).execute();
  expect(await command(find)).toHaveLength(1);

  expect(await command(erase)).toEqual(['reports 1']);
  expect(await command(find)).toEqual([]);
  // A mail that came in within the hour waits for another report of it.
  await purge(site.store, site.keyed, site.now() + 3_600_001);
  const left = await db.selectFrom('report').selectAll().orderBy('arrived_at').execute();
  const erased = left.find(({ id }) => id === report.id);
  expect(erased).toMatchObject({
    mail_state: 'purged',
    subject: '',
    sender_address: '',
    comment: '',
    reporter_key: null,
  });
  expect(erased?.installation_key).toBe(`erased ${report.id}`);
  expect(left.filter(({ mail_state }) => mail_state === 'kept')).toHaveLength(1);
  expect(await db.selectFrom('reporter').select('report_id').execute()).toHaveLength(1);
  expect((await db.selectFrom('mail').selectAll().execute()).length).toBe(1);
  const actions = await db
    .selectFrom('audit')
    .select(['action', 'facts'])
    .where('action', 'like', 'person-%')
    .execute();
  expect(actions.map(({ action }) => action)).toEqual([
    'person-found',
    'person-found',
    'person-erased',
    'person-found',
  ]);
  expect(JSON.stringify(actions)).not.toContain('claire');
});

test('nobody’s address stands in the store in clear', async () => {
  const kept = await site.store.db.selectFrom('reporter').select('address').execute();
  expect(kept.every((each) => each.address.startsWith('v1:'))).toBe(true);
  expect(kept).not.toEqual([]);
});
