import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { listen } from '../../ground/port.ts';
import { startTlsFront, type TlsFront } from '../../ground/tls-front.ts';
import type { WebmailPage } from './page.ts';

/** What can go wrong with a server's answers. */
export type Fault =
  | 'log-in page'
  | 'refused'
  | 'broken'
  | 'wrong type'
  | 'no message'
  | 'endless'
  | 'elsewhere'
  | 'silent';

/** The servers of all pages, behind their names. */
export interface Pages {
  readonly front: TlsFront;
  /** From now on every answer but the page itself is at fault, or none is. */
  readonly fail: (fault: Fault | undefined) => void;
  readonly stop: () => Promise<void>;
}

/** Serves pages under their own names, and beside them other servers by their hosts: `{ 'vigie.example': 'http://127.0.0.1:8025' }`. */
export async function servePages(
  pages: readonly WebmailPage[],
  others: Readonly<Record<string, string>> = {},
): Promise<Pages> {
  let fault: Fault | undefined;
  const server = createServer((asked, answer) => {
    const page = pages.find(({ host }) => host === asked.headers.host);
    if (page) respond(page, fault, asked, answer);
    else answer.writeHead(421).end();
  });
  const upstream = `http://127.0.0.1:${await listen(server)}`;
  const front = await startTlsFront({ ...others, ...Object.fromEntries(pages.map(({ host }) => [host, upstream])) });
  return {
    front,
    fail(next) {
      fault = next;
    },
    async stop() {
      await front.stop();
      server.close();
      server.closeAllConnections();
    },
  };
}

function respond(page: WebmailPage, fault: Fault | undefined, asked: IncomingMessage, answer: ServerResponse): void {
  const url = new URL(asked.url ?? '/', `https://${page.host}`);
  const own = new URL(page.path, url);
  if (url.pathname === own.pathname && url.search === own.search) {
    const cookie = page.cookie === undefined ? {} : { 'set-cookie': `${page.cookie}; Path=/; Secure` };
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...cookie }).end(page.html);
  } else if (fault !== undefined) {
    failWith(fault, answer);
  } else {
    const given = page.answer({ method: asked.method ?? '', url, headers: asked.headers });
    if (given) answer.writeHead(200, { 'content-type': given.type }).end(given.body);
    else answer.writeHead(404).end();
  }
}

function failWith(fault: Fault, answer: ServerResponse): void {
  const html = '<!doctype html><title>Connexion</title><form><input type="password"></form>';
  switch (fault) {
    case 'log-in page':
      return void answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    case 'refused':
      return void answer.writeHead(401).end();
    case 'broken':
      return void answer.writeHead(500).end();
    case 'wrong type':
      return void answer.writeHead(200, { 'content-type': 'image/png' }).end('Subject: x\r\n\r\n');
    case 'no message':
      return void answer.writeHead(200, { 'content-type': 'text/plain' }).end(html);
    case 'elsewhere':
      return void answer.writeHead(302, { location: 'https://cas.example/login' }).end();
    case 'silent':
      return void answer.destroy();
    case 'endless':
      return sendWithoutEnd(answer);
  }
}

/** 200 MB of a message, without saying so beforehand. */
function sendWithoutEnd(answer: ServerResponse): void {
  const piece = Buffer.alloc(2 ** 20, 'Subject: x\r\n');
  let sent = 0;
  answer.writeHead(200, { 'content-type': 'message/rfc822' });
  const send = (): void => {
    while (!answer.destroyed && sent < 200) {
      sent += 1;
      if (!answer.write(piece)) return void answer.once('drain', send);
    }
    answer.end();
  };
  send();
}
