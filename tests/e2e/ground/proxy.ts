import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';

import { listen } from './port.ts';
import type { TlsFront } from './tls-front.ts';

/** A name given to a browser for its own services where they cannot be turned off; what goes there is no one's news. */
export const browsersOwn = 'browsers-own-services.invalid';

/** The one way out of a browser under test. */
export interface Proxy {
  readonly port: number;
  /** What was asked of anybody but our servers, and refused: `['CONNECT update.example:443', 'GET http://192.0.2.1/']`. */
  readonly strayRequests: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Starts a proxy that leads to the TLS front and nowhere else. */
export async function startProxy({ hosts, port: frontPort }: Pick<TlsFront, 'hosts' | 'port'>): Promise<Proxy> {
  const ours = new Set(hosts.map((host) => `${host}:443`));
  const strayRequests: string[] = [];
  const open = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // Browsers drop connections as they please.
    socket.on('error', () => socket.destroy());
    return socket;
  };
  const server = createServer((asked, answer) => {
    strayRequests.push(`${asked.method ?? ''} ${asked.url ?? ''}`);
    answer.writeHead(403).end();
  });
  server.on('connection', keep);
  server.on('connect', (asked, client: Socket, head) => {
    const address = asked.url ?? '';
    if (!ours.has(address)) {
      if (address !== `${browsersOwn}:443`) strayRequests.push(`CONNECT ${address}`);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const front = keep(connect(frontPort, '127.0.0.1'));
    front.once('connect', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      front.write(head);
      front.pipe(client).pipe(front);
    });
    front.once('close', () => client.destroy());
    client.once('close', () => front.destroy());
  });
  return {
    port: await listen(server),
    strayRequests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
