import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on the network that lists come from, or that somebody is led to. */
export interface ListServer {
  /** `127.0.0.1:41234`. */
  readonly host: string;
  /** What was asked of it. */
  readonly asked: string[];
  readonly stop: () => Promise<void>;
}

/** Starts one on this machine. */
export async function listServer(answer: RequestListener): Promise<ListServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
