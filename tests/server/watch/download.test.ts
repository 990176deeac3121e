import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { download } from '../../../server/watch/download.ts';
import { listLimits } from '../../../server/watch/list-limits.ts';
import { ListRefused } from '../../../server/watch/list-refused.ts';
import { plainText } from '../../../server/watch/plain-text.ts';
import { listServer, type ListServer } from './list-server.ts';

const list = 'ac-montpelier.fr\n';
const megabyte = 1024 * 1024;
let registry: ListServer;
let elsewhere: ListServer;

const answers: Readonly<Record<string, RequestListener>> = {
  '/list.txt': (_, response) => response.setHeader('Content-Type', 'text/plain; charset=utf-8').end(list),
  '/untyped': (_, response) => response.end(list),
  '/list.gz': (_, response) => response.setHeader('Content-Type', 'application/gzip').end(gzipSync(list)),
  '/packed': (_, response) =>
    response.setHeader('Content-Type', 'text/plain').setHeader('Content-Encoding', 'gzip').end(gzipSync(list)),
  '/bomb': (_, response) =>
    response
      .setHeader('Content-Type', 'text/plain')
      .setHeader('Content-Encoding', 'gzip')
      .end(gzipSync(Buffer.alloc(40 * megabyte, 'a'))),
  '/large': (_, response) => response.setHeader('Content-Length', 1e12).write('a'),
  '/endless': (_, response) => {
    response.setHeader('Content-Type', 'text/plain');
    const more = (): void => void (response.writable && response.write('a'.repeat(megabyte), more));
    more();
  },
  '/page': (_, response) => response.setHeader('Content-Type', 'text/html').end('<html>'),
  '/page-as-text': (_, response) => response.setHeader('Content-Type', 'text/plain').end('<!doctype html>'),
  '/picture': (_, response) => response.setHeader('Content-Type', 'image/png').end('x'),
  '/error': (_, response) => response.writeHead(503).end('later'),
  '/cut': (_, response) => {
    response.setHeader('Content-Length', 1000).write(list);
    setTimeout(() => response.destroy(), 50);
  },
  '/silent': () => undefined,
  '/moved': (_, response) => response.writeHead(302, { Location: '/list.txt' }).end(),
  '/round': (_, response) => response.writeHead(302, { Location: '/round' }).end(),
  '/away': (_, response) => response.writeHead(302, { Location: `http://${elsewhere.host}/list.txt` }).end(),
  '/inward': (_, response) => response.writeHead(302, { Location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/file': (_, response) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
  '/password': (_, response) => response.writeHead(302, { Location: `http://a:b@${registry.host}/list.txt` }).end(),
};

beforeAll(async () => {
  const serve: RequestListener = (request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  };
  [registry, elsewhere] = await Promise.all([listServer(serve), listServer(serve)]);
});
afterAll(() => Promise.all([registry.stop(), elsewhere.stop()]));

async function fetched(path: string, limits: Partial<typeof listLimits> = {}): Promise<string> {
  const bounds = { ...listLimits, bytes: 4 * megabyte, ...limits };
  const source = download(new URL(`http://${registry.host}${path}`), new Set([registry.host]), bounds);
  let text = '';
  try {
    for await (const piece of plainText(source, bounds.bytes)) text += Buffer.from(piece).toString();
  } catch (error) {
    if (error instanceof ListRefused) return error.problem;
    throw error;
  }
  return text;
}

test.each(['/list.txt', '/untyped', '/list.gz', '/packed', '/moved'])('%s is the list', async (path) => {
  expect(await fetched(path)).toBe(list);
});

test.each([
  ['/nothing', 'not-found'],
  ['/error', 'unreachable'],
  ['/page', 'html'],
  ['/page-as-text', 'html'],
  ['/picture', 'type'],
  ['/bomb', 'too-large'],
  ['/large', 'too-large'],
  ['/endless', 'too-large'],
  ['/cut', 'cut-off'],
  ['/round', 'elsewhere'],
  ['/away', 'elsewhere'],
  ['/inward', 'elsewhere'],
  ['/file', 'elsewhere'],
  ['/password', 'elsewhere'],
])('%s is refused: %s', async (path, problem) => {
  expect(await fetched(path)).toBe(problem);
});

test('who does not answer is not waited for', async () => {
  expect(await fetched('/silent', { whole: 200 })).toBe('too-slow');
});

test('nobody is asked to whom the configuration does not lead', async () => {
  await fetched('/away');
  expect(elsewhere.asked).toEqual([]);
});

test('where nobody listens, that is said', async () => {
  const source = download(new URL('http://127.0.0.1:9/list.txt'), new Set(['127.0.0.1:9']), listLimits);
  await expect(source.next()).rejects.toThrow('unreachable');
});
