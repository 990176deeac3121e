import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { readProfile } from '../../../core/profile/read-profile.ts';
import { largestMessage } from '../../../core/report/report.ts';
import { hostingHeaders } from '../../../scripts/build/addin/hosting-headers.ts';
import { nginxLocations } from '../../../scripts/build/addin/nginx-locations.ts';
import { formOf, phishingMail, randomId, reportOf } from '../../server/report-form.ts';
import { ingestKey } from '../../server/test-site.ts';
import { startRealServer, type RealServer } from '../console/real-server.ts';
import { freePort } from '../ground/port.ts';
import { startNginx, type NginxFront } from './nginx-front.ts';

const host = 'vigie.ac-montpellier.fr';
const addin = 'vigie-outlook.ac-montpellier.fr';
const origin = `https://${host}`;

const reading = readProfile(JSON.parse(await readFile('profiles/montpellier.json', 'utf8')));
if (!reading.ok) throw new Error('a profile');
const headers = hostingHeaders(reading.profile);

let port: number;
let server: RealServer;
let nginx: NginxFront;
beforeAll(async () => {
  port = await freePort();
  server = await startRealServer({ port, origin });
  nginx = await startNginx(port, {
    'extension/updates.xml': '<gupdate/>',
    'extension/vigie.crx': 'Cr24',
    'extension/vigie.xpi': 'PK',
    ...Object.fromEntries(Object.keys(headers).map((file) => [`addin/${file.replace('*', 'index.html')}`, file])),
    'addin/nginx-locations.conf': nginxLocations(headers, '/'),
  });
});
afterAll(async () => {
  await nginx.stop();
  await server.stop();
});

/** Sends a report of a mail. */
async function send(source: Uint8Array, receipt?: string): Promise<IncomingMessage> {
  const report = reportOf(source, receipt === undefined ? {} : { receipt });
  const form = new Response(formOf(report, source));
  const type = form.headers.get('content-type') ?? '';
  const body = new Uint8Array(await form.arrayBuffer());
  const asking = { method: 'POST', headers: { authorization: `Bearer ${ingestKey}`, 'content-type': type }, body };
  return nginx.ask(host, '/api/v1/reports', asking);
}

test('a mail of 25 MB comes through, and a client on any page may send it; a larger one is refused', async () => {
  const mail = phishingMail('Marie');
  const taken = await send(Buffer.concat([mail, Buffer.alloc(largestMessage - mail.length, 'x')]));
  expect(taken.statusCode).toBe(202);
  expect(taken.headers['access-control-allow-origin']).toBe('*');
  // nginx answers before it has read it all, so that the client may see the connection end first.
  const refused = await send(Buffer.alloc(28 * 1024 * 1024, 'x')).then(
    ({ statusCode }) => statusCode,
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
  expect([413, 'EPIPE', 'ECONNRESET']).toContain(refused);
});

test('what the server says about its pages arrives as it was said, and the session’s cookie is one of https', async () => {
  const entrance = await nginx.ask(host, '/api/console/entrance');
  expect(entrance.headers).toMatchObject({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000',
    'cache-control': 'no-store',
  });
  const setUp = { token: server.token, name: 'claire.martin', password: 'correct cheval pile agrafe' };
  const json = { 'content-type': 'application/json' };
  const body = Buffer.from(JSON.stringify(setUp));
  const foreign = { ...json, origin: 'https://elsewhere.example' };
  const asked = { method: 'POST', body };
  expect((await nginx.ask(host, '/api/console/setup', { ...asked, headers: foreign })).statusCode).toBe(403);
  const own = await nginx.ask(host, '/api/console/setup', { ...asked, headers: { ...json, origin } });
  expect(own.statusCode).toBe(200);
  const [cookie = ''] = own.headers['set-cookie'] ?? [];
  expect(cookie).toMatch(/^__Host-vigie=.*HttpOnly.*Secure/u);

  // A list of names is larger than what else the console is told.
  const list = Buffer.from('ecole-moulin.example\n'.repeat(100_000));
  const sessionCookie = cookie.split(';', 1)[0] ?? '';
  const file = { 'content-type': 'application/octet-stream', cookie: sessionCookie, origin };
  const uploading = { method: 'POST', headers: file, body: list };
  expect((await nginx.ask(host, '/api/console/watch/lists?name=noms.txt', uploading)).statusCode).toBe(200);

  // Held back, the first line would come with the connection's end, which does not come.
  const news = await nginx.ask(host, '/api/console/events', { headers: { cookie: sessionCookie } });
  expect(news.headers['content-type']).toBe('text/event-stream');
  for await (const first of news) {
    expect(String(first)).toMatch(/^: \n\n/u);
    break;
  }
});

test('counts are for the machine alone', async () => {
  expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(200);
  expect((await nginx.ask(host, '/metrics')).statusCode).toBe(404);
  expect((await nginx.ask(host, '/metrics/../metrics?x')).statusCode).toBe(404);
  expect((await nginx.ask(host, '/healthz')).statusCode).toBe(200);
});

test('the log knows neither who asked nor a receipt', async () => {
  const receipt = randomId();
  expect((await send(phishingMail('Jean'), receipt)).statusCode).toBe(202);
  const answer = await nginx.ask(host, `/api/v1/reports/${receipt}`);
  expect(JSON.parse(await text(answer))).toMatchObject({ status: 'received' });
  const log = await nginx.log();
  expect(log).toContain('GET /api/v1/reports/* 200');
  expect(log).not.toContain(receipt);
  expect(log).not.toMatch(/127\.0\.0\.1/u);
});

test.for([
  ['updates.xml', 'application/xml'],
  ['vigie.crx', 'application/x-chrome-extension'],
  ['vigie.xpi', 'application/x-xpinstall'],
])('/extension/%s is %s, and asked for anew each time', async ([file, type]) => {
  const { statusCode, headers: sent } = await nginx.ask(host, `/extension/${file}`);
  expect(statusCode).toBe(200);
  expect(sent).toMatchObject({
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
});

test.for(Object.entries(headers))('the add-in’s %s has its headers', async ([file, own]) => {
  const answer = await nginx.ask(addin, `/${file.replace('*', 'index.html')}`);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({ ...headers['*'], ...own });
  expect(answer.headers['x-frame-options']).toBeUndefined();
});
