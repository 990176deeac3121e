import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

import { listen } from '../../ground/port.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};

/** A server of plain answers. */
export interface PlainServer {
  /** `http://127.0.0.1:40124`. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves a built add-in with the headers that its own `headers.json` asks for. */
export async function serveAddin(folder: string): Promise<PlainServer> {
  const rules = JSON.parse(await readFile(join(folder, 'headers.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const headersOf = (path: string): Record<string, string> =>
    Object.assign(
      {},
      ...Object.entries(rules)
        .filter(
          ([pattern]) =>
            pattern === '*' || pattern === path || (pattern.endsWith('/*') && path.startsWith(pattern.slice(0, -1))),
        )
        .map(([, headers]) => headers),
    ) as Record<string, string>;
  return plainServer(async (path) => {
    try {
      const body = await readFile(join(folder, path));
      return {
        status: 200,
        headers: { ...headersOf(path), 'content-type': types[extname(path)] ?? 'text/plain' },
        body,
      };
    } catch {
      return { status: 404, headers: {}, body: Buffer.from('not here') };
    }
  });
}

/** An answer. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What was asked. */
export interface PlainRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** A server that answers by path: `plainServer((path) => …)`. */
export async function plainServer(
  answer: (path: string, request: PlainRequest) => Promise<PlainAnswer> | PlainAnswer,
): Promise<PlainServer> {
  const server: Server = createServer((asked, reply) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of asked) chunks.push(chunk as Buffer);
      const { pathname } = new URL(asked.url ?? '/', 'http://local');
      const request = {
        method: asked.method ?? '',
        headers: asked.headers as PlainRequest['headers'],
        body: Buffer.concat(chunks),
      };
      const { status, headers, body } = await answer(decodeURIComponent(pathname).slice(1), request);
      reply.writeHead(status, headers).end(body);
    })();
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
