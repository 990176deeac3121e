import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDelegation } from '../../core/feed/delegation-text.ts';
import { emptyLedger } from '../../server/feed/ledger.ts';
import { newKey, pointOf } from '../../server/feed/p256.ts';
import { publicationOf } from '../../server/feed/publication.ts';
import { signDelegation, signHead } from '../../server/feed/sign-head.ts';
import { writePublication } from '../../server/feed/feed-folder.ts';
import { quantile } from './rounds.ts';

/** Polls a second that one process answers. */
export interface PollSpeed {
  /** `Vigie, 304`. */
  readonly name: string;
  readonly perSecond: number;
  /** To the bare server's, within each round. */
  readonly ratio: number;
}

const connections = 50;
const round = 1_000;

/** Polls a second of Vigie's routes and of a bare `node:http` server, unchanged and whole, in turn. */
export async function pollSpeeds(rounds: number): Promise<readonly PollSpeed[]> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  await publishIn(folder);
  const servers = await Promise.all([start('vigie', folder), start('bare', folder)]);
  try {
    const asked = [
      { name: '304', etag: '"1-1"' },
      { name: 'whole head', etag: '"1-0"' },
    ];
    const speeds: PollSpeed[] = [];
    for (const { name, etag } of asked) {
      const [own, bare]: [number[], number[]] = [[], []];
      for (let turn = 0; turn <= rounds; turn++) {
        for (const [index, { port }] of servers.entries()) {
          const perSecond = await pollsIn(port, etag, round);
          // The first round warms up.
          if (turn > 0) [own, bare][index]?.push(perSecond);
        }
      }
      const ratios = own.map((speed, turn) => speed / (bare[turn] ?? 1));
      speeds.push({ name: `Vigie, ${name}`, perSecond: quantile(own, 0.5), ratio: quantile(ratios, 0.5) });
      speeds.push({ name: `bare node:http, ${name}`, perSecond: quantile(bare, 0.5), ratio: 1 });
    }
    return speeds;
  } finally {
    for (const { child } of servers) child.kill();
    await rm(folder, { recursive: true });
  }
}

async function publishIn(folder: string): Promise<void> {
  const now = Date.now();
  const key = newKey();
  const from = Math.floor(now / 1000) * 1000;
  const text = signDelegation({ serial: 1, key: pointOf(key), from, until: from + 86_400_000 }, newKey());
  const delegation = readDelegation(text);
  if (!delegation) throw new Error('A delegation that cannot be read');
  const entry = { expression: 'host:evil.example', reason: 'Fausse page', added: now, until: now + 1, persons: [] };
  const { refers, blobs } = publicationOf(emptyLedger, { ...emptyLedger, entries: [entry] }, now);
  await writePublication(folder, blobs, signHead({ sequence: 1, ...refers }, delegation, key, now));
}

async function start(kind: string, folder: string): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'feed-server-entry.ts'), kind, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(Number(line.toString())));
    child.once('exit', (code) => reject(new Error(`${kind} ended with ${code}`)));
  });
  return { child, port };
}

/** Asks over many connections at once, one poll after the other on each. Answers are counted, not parsed: the asker must be the faster. */
async function pollsIn(port: number, etag: string, milliseconds: number): Promise<number> {
  const request = `GET /feed/v1/head HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: ${etag}\r\n\r\n`;
  const until = performance.now() + milliseconds;
  const begun = performance.now();
  const counts = await Promise.all(
    Array.from({ length: connections }, async () => {
      let answers = 0;
      const socket = connect(port, '127.0.0.1', () => socket.write(request));
      socket.setNoDelay(true);
      await new Promise<void>((resolve, reject) => {
        socket.on('error', reject);
        socket.on('close', () => resolve());
        socket.on('data', () => {
          // An answer of under a kilobyte over the loopback comes in one piece.
          answers++;
          if (performance.now() < until) socket.write(request);
          else socket.destroy();
        });
      });
      return answers;
    }),
  );
  return (1000 * counts.reduce((sum, count) => sum + count, 0)) / (performance.now() - begun);
}
