import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { createAdaptorServer } from '@hono/node-server';
import { sql } from 'kysely';

import { createApp } from '../../server/app.ts';
import { phishingMail, reportOf, sending } from '../server/report-form.ts';
import { openTestSite, type TestSite } from '../server/test-site.ts';
import { quantile } from './rounds.ts';

/** How fast reports of one size are accepted, and how fast their mails alone could be stored. */
export interface Arrival {
  readonly store: string;
  readonly bytes: number;
  readonly perSecond: number;
  readonly p95: number;
  /** One transaction with one row of the same compressed bytes. */
  readonly barePerSecond: number;
  readonly bareP95: number;
}

const atOnce = 8;

/** Sends reports over HTTP, eight at a time, and stores bare rows of the same size in between: round after round. */
export async function arrival(databaseUrl: string | undefined, bytes: number, count: number): Promise<Arrival> {
  const site = await openTestSite(databaseUrl);
  const server = createAdaptorServer({ fetch: createApp(site, { limits: { wait: () => Promise.resolve(0) } }).fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/v1/reports`;
  await sql
    .raw(`create table bare (id text primary key, bytes ${databaseUrl === undefined ? 'blob' : 'bytea'} not null)`)
    .execute(site.store.db);
  const mail = mailOfSize(bytes);
  const stored = gzipSync(mail, { level: 4 });
  const rounds = 5;
  const share = Math.ceil(count / rounds);
  const [sent, bare]: [number[], number[]] = [[], []];
  let [sentMs, bareMs] = [0, 0];
  await timed(share, sent, () => send(url, bytes));
  sent.length = 0;
  for (let round = 0; round < rounds; round++) {
    sentMs += await timed(share, sent, () => send(url, bytes));
    bareMs += await timed(share, bare, () => insertBare(site, stored));
  }
  server.close();
  await site.end();
  return {
    store: databaseUrl === undefined ? 'SQLite' : 'PostgreSQL',
    bytes,
    perSecond: (1000 * sent.length) / sentMs,
    p95: quantile(sent, 0.95),
    barePerSecond: (1000 * bare.length) / bareMs,
    bareP95: quantile(bare, 0.95),
  };
}

/** Text and an attachment that hardly compresses, as pictures and PDFs do. */
export function mailOfSize(bytes: number): Buffer {
  const head = phishingMail(randomBytes(6).toString('hex'));
  return Buffer.concat([
    head,
    Buffer.from(randomBytes(Math.max(0, Math.ceil(((bytes - head.length) * 3) / 4))).toString('base64')),
  ]);
}

async function send(url: string, bytes: number): Promise<void> {
  const source = mailOfSize(bytes);
  const answer = await fetch(url, sending(reportOf(source), source));
  if (answer.status !== 202) throw new Error(`${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
}

async function insertBare({ store }: TestSite, stored: Buffer): Promise<void> {
  await store.transaction(async (tx) => {
    await sql`insert into bare (id, bytes) values (${randomBytes(16).toString('hex')}, ${stored})`.execute(tx);
  });
}

async function timed(count: number, times: number[], work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  let left = count;
  const workers = Array.from({ length: atOnce }, async () => {
    while (left-- > 0) {
      const begin = performance.now();
      await work();
      times.push(performance.now() - begin);
    }
  });
  await Promise.all(workers);
  return performance.now() - start;
}
