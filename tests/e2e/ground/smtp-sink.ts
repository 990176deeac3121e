import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';

import { listen } from './port.ts';
import { openWorkplace } from './workplace.ts';

/** A server that takes every mail and sends none. */
export interface SmtpSink {
  readonly port: number;
  /** All that another process needs to read what came: see `sentMails`. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/** A mail that was handed over for sending. */
export interface SentMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: Uint8Array;
}

/** Starts a mail server that keeps what it is given. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const place = await openWorkplace('smtp');
  const folder = join(place.folder, 'sent');
  await mkdir(folder);
  const open = new Set<Socket>();
  let count = 0;
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    converse(socket, async ({ from, to, source }) => {
      count += 1;
      const name = join(folder, String(count).padStart(6, '0'));
      await writeFile(`${name}.eml`, source);
      // Written last: what has an envelope is complete.
      await writeFile(`${name}.json`, JSON.stringify({ from, to }));
    });
  });
  const port = await listen(server);
  return {
    port,
    folder,
    async stop() {
      for (const socket of open) socket.destroy();
      server.close();
      await place.stop();
    },
  };
}

/** What was sent so far, in order. */
export async function sentMails(folder: string): Promise<readonly SentMail[]> {
  const envelopes = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(
    envelopes.map(async (name) => ({
      ...(JSON.parse(await readFile(join(folder, name), 'utf8')) as Pick<SentMail, 'from' | 'to'>),
      source: await readFile(join(folder, name.replace('.json', '.eml'))),
    })),
  );
}

const endOfMail = '\r\n.\r\n';

/** The server's side of RFC 5321, as much of it as webmails speak. */
function converse(socket: Socket, keep: (mail: SentMail) => Promise<void>): void {
  let pending = '';
  let [from, to]: [string, string[]] = ['', []];
  let inMail = false;
  let looked = 0;
  const answer = (line: string): void => {
    socket.write(`${line}\r\n`);
  };
  const command = (line: string): void => {
    const verb = line.slice(0, 4).toUpperCase();
    const path = /<([^>]*)>/u.exec(line)?.[1] ?? '';
    if (verb === 'EHLO') return answer('250-ground\r\n250-8BITMIME\r\n250 SIZE 40000000');
    if (verb === 'MAIL') [from, to] = [path, []];
    if (verb === 'RCPT') to.push(path);
    if (verb === 'DATA') inMail = true;
    if (verb === 'QUIT') return void socket.end('221 bye\r\n');
    return answer(inMail ? '354 go on' : '250 ok');
  };
  socket.setEncoding('latin1');
  answer('220 ground ESMTP');
  socket.on('data', (chunk: string) => {
    pending += chunk;
    for (;;) {
      const mark = inMail ? endOfMail : '\r\n';
      const end = pending.indexOf(mark, looked);
      if (end === -1) {
        // What was searched once is not searched again, but for a mark cut in two.
        looked = Math.max(0, pending.length - mark.length);
        return;
      }
      const text = pending.slice(0, end);
      pending = pending.slice(end + mark.length);
      looked = 0;
      if (inMail) {
        inMail = false;
        const source = Buffer.from(`${text}\r\n`.replaceAll(/^\.\./gmu, '.'), 'latin1');
        void keep({ from, to, source }).then(
          () => answer('250 kept'),
          () => answer('451 not kept'),
        );
      } else command(text);
    }
  });
}
