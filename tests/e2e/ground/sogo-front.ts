import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

import { listen } from './port.ts';

const resources = '/usr/share/GNUstep/SOGo/WebServerResources';
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Starts what Apache does before SOGo: serves its static files, and tells it under which address it is seen. */
export async function startSogoFront(sogodPort: number): Promise<{
  readonly url: string;
  readonly stop: () => Promise<void>;
}> {
  const server = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url ?? '/', 'http://front');
    const file = /^\/SOGo(?:\.woa)?\/WebServerResources\/(.+)$/u.exec(pathname)?.[1];
    if (file !== undefined) void sendFile(join(resources, normalize(`/${decodeURIComponent(file)}`)), answer);
    else if (pathname === '/') answer.writeHead(302, { location: '/SOGo/' }).end();
    else forward(sogodPort, asked, answer);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function sendFile(path: string, answer: ServerResponse): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return void answer.writeHead(404).end();
  answer.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
  createReadStream(path).pipe(answer);
}

function forward(port: number, asked: IncomingMessage, answer: ServerResponse): void {
  const host = asked.headers.host ?? 'localhost';
  const scheme = asked.headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  const [name = host, seenPort = scheme === 'https' ? '443' : '80'] = host.split(':');
  const headers = {
    ...asked.headers,
    'x-webobjects-server-protocol': 'HTTP/1.0',
    'x-webobjects-remote-host': '127.0.0.1',
    'x-webobjects-server-name': name,
    'x-webobjects-server-port': seenPort,
    'x-webobjects-server-url': `${scheme}://${host}`,
  };
  const to = { host: '127.0.0.1', port, path: asked.url, method: asked.method, headers, agent: false };
  const passed = request(to, (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
  });
  passed.once('error', (error) => {
    if (!answer.headersSent) answer.writeHead(502);
    answer.end(String(error));
  });
  asked.pipe(passed);
}
