import { gzipSync } from 'node:zlib';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { largestMessage } from '../../../core/report/report.ts';
import { reportLimits } from '../../../server/intake/report-limits.ts';
import { reportRoutes } from '../../../server/routes/reports.ts';
import { judgeNext } from '../../../server/triage/judge-waiting.ts';
import { reportEvidence } from '../../../server/views/report-evidence.ts';
import { formOf, mailOf, phishingMail, randomId, reportOf, sending } from '../report-form.ts';
import { ingestKey, openTestSite, type TestSite } from '../test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.end());

const source = phishingMail('Anne');
const ask = async (init: RequestInit): Promise<Response> => reportRoutes(site).request('/', init);
const refusal = async (init: RequestInit): Promise<string> => {
  const response = await ask(init);
  const { error, message } = (await response.json()) as { readonly error: string; readonly message: string };
  return `${response.status} ${error}: ${message}`;
};
const raw = (body: string | Uint8Array<ArrayBuffer>, type = 'multipart/form-data; boundary=b'): RequestInit => ({
  method: 'POST',
  headers: { Authorization: `Bearer ${ingestKey}`, 'Content-Type': type },
  body,
});
const form = (report: unknown, message: string): string =>
  `--b\r\nContent-Disposition: form-data; name="report"\r\n\r\n${JSON.stringify(report)}\r\n` +
  `--b\r\nContent-Disposition: form-data; name="message"; filename="m"\r\nContent-Type: message/rfc822\r\n\r\n${message}`;

test('a wrong key, one of another channel, a revoked one and none are refused', async () => {
  for (const key of ['wrong', '', `${ingestKey} `.repeat(3)]) {
    expect(await refusal(sending(reportOf(source), source, key))).toMatch(/^401 unauthenticated/u);
  }
  expect(await refusal({ method: 'POST', body: formOf(reportOf(source), source) })).toMatch(/^401/u);
});

test.each<[string, () => RequestInit, RegExp]>([
  ['no form', () => raw('{}', 'application/json'), /^400 invalid: multipart/u],
  ['no boundary', () => raw('', 'multipart/form-data'), /^400 invalid: multipart/u],
  ['an empty form', () => raw('--b--\r\n'), /^400 invalid: the first part/u],
  [
    'other parts',
    () => raw('--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n--b--\r\n'),
    /^400 invalid: the first part/u,
  ],
  [
    'a report that is no JSON',
    () => raw('--b\r\nContent-Disposition: form-data; name="report"\r\n\r\n{\r\n--b--\r\n'),
    /^400 invalid: the report is not valid/u,
  ],
  [
    'a report too long',
    () => raw(form({ ...reportOf(source), more: 'x'.repeat(200_000) }, '')),
    /^400 invalid: the part report/u,
  ],
  [
    'an id that is none',
    () => sending({ ...reportOf(source), id: '../../etc' }, source),
    /^400 invalid: the report is not valid at id/u,
  ],
  [
    'a reporter that is no address',
    () => sending({ ...reportOf(source), reporter: 'a\r\nBcc: b@c.fr' }, source),
    /^400 invalid: .* reporter/u,
  ],
  [
    'a mail cut off',
    () => raw(form(reportOf(source), source.toString().slice(0, 100))),
    /^400 invalid: the message is cut off/u,
  ],
  [
    'another size',
    () => sending(reportOf(source, { message: { ...reportOf(source).message, size: 5 } }), source),
    /^400 invalid: .* size/u,
  ],
  ['another mail', () => sending(reportOf(source), phishingMail('Eric')), /^400 invalid: .* hash/u],
  [
    'what is no mail',
    () => {
      const text = Buffer.from('%PDF-1.7 …');
      return sending(reportOf(text), text);
    },
    /^400 invalid: the message is no mail/u,
  ],
  [
    'a picture',
    () => {
      const bytes = gzipSync('x');
      return sending(reportOf(bytes), bytes);
    },
    /^400 invalid: the message is no mail/u,
  ],
  [
    'a size beyond the limit',
    () => sending(reportOf(source, { message: { ...reportOf(source).message, size: largestMessage + 1 } }), source),
    /^413 too-large/u,
  ],
])('%s is refused with its reason', async (_, init, expected) => {
  expect(await refusal(init())).toMatch(expected);
  expect(await site.store.db.selectFrom('report').select('id').execute()).toEqual([]);
});

test('a mail that grows beyond the limit is refused, whatever size it said to have', async () => {
  const huge = Buffer.alloc(largestMessage + 10, 'a');
  expect(await refusal(sending(reportOf(source), huge))).toMatch(/^413 too-large/u);
});

test('a receipt of somebody else cannot be taken', async () => {
  const own = reportOf(source);
  expect((await ask(sending(own, source))).status).toBe(202);
  expect(await refusal(sending(reportOf(source, { receipt: own.receipt }), source))).toMatch(/^409 conflict/u);
});

test('the eleventh report of an installation within a minute waits; others do not', async () => {
  const limits = reportLimits(site.store, site.keyed, 5000);
  const routes = reportRoutes(site, limits);
  const installation = randomId();
  const statuses = [];
  for (let count = 0; count < 11; count++) {
    statuses.push((await routes.request('/', sending(reportOf(source, { installation }), source))).status);
  }
  expect(statuses).toEqual([...Array<number>(10).fill(202), 429]);
  const answer = await routes.request('/', sending(reportOf(source, { installation }), source));
  expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect((await routes.request('/', sending(reportOf(source), source))).status).toBe(202);
});

test('a full queue takes no more', async () => {
  const routes = reportRoutes(site, reportLimits(site.store, site.keyed, 1));
  expect((await routes.request('/', sending(reportOf(source), source))).status).toBe(429);
});

test('any page may ask, and none with the credentials of a person', async () => {
  const answer = await ask({
    ...sending(reportOf(source), source),
    headers: { Authorization: `Bearer ${ingestKey}`, Origin: 'moz-extension://abc' },
  });
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull();
});

/** Fifty megabytes of nothing in fifty kilobytes, twice packed. */
async function zipBomb(): Promise<string> {
  let bytes = new Uint8Array(50_000_000);
  for (const name of ['document.html', 'document.zip']) {
    const archive = new ZipWriter(new Uint8ArrayWriter());
    await archive.add(name, new Uint8ArrayReader(bytes));
    bytes = await archive.close();
  }
  return Buffer.from(bytes).toString('base64');
}
const bomb = await zipBomb();
test.each<[string, Buffer]>([
  [
    'ten thousand parts',
    mailOf(
      { From: 'a@evil.example', 'Content-Type': 'multipart/mixed; boundary=p' },
      '--p\nContent-Type: text/plain\n\nx\n'.repeat(10_000),
    ),
  ],
  [
    'boxes in boxes',
    Buffer.from(
      `From: a@evil.example\r\n${Array.from({ length: 2000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join('')}`,
    ),
  ],
  [
    'a zip bomb',
    mailOf(
      {
        From: 'a@evil.example',
        'Content-Type': 'application/zip; name="a.zip"',
        'Content-Transfer-Encoding': 'base64',
      },
      bomb,
    ),
  ],
  ['a header of a million letters', mailOf({ From: 'a@evil.example', Subject: 'x'.repeat(1_000_000) }, 'Bonjour')],
  [
    'broken letters',
    Buffer.concat([
      Buffer.from('From: a@evil.example\r\nSubject: '),
      Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28]),
      Buffer.from('\r\n\r\nx'),
    ]),
  ],
])('%s is judged like any other, and can be looked at', async (_, hostile) => {
  const report = reportOf(hostile);
  expect((await ask(sending(report, hostile))).status).toBe(202);
  while (await judgeNext(site));
  const row = await site.store.db
    .selectFrom('report')
    .selectAll()
    .where('id', '=', report.id)
    .executeTakeFirstOrThrow();
  expect(row.server_level).not.toBeNull();
  expect(await reportEvidence(site, report.id)).toMatchObject({ outcome: 'evidence' });
});

test('no line of the log names an address, a subject or a key', () => {
  expect(site.lines.join('')).not.toMatch(/@|boîte est pleine|key-of-the-profile/u);
});
