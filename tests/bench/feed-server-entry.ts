import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { readHead } from '../../core/feed/head-text.ts';
import { pollCounts } from '../../server/feed/poll-counts.ts';
import { feedRoutes } from '../../server/feed/routes.ts';

/* One of two servers of the same folder, in a process of its own: `feed-server-entry.ts vigie FOLDER`, or `bare`. Prints its port. */

const [kind, folder = ''] = process.argv.slice(2);

if (kind === 'vigie') {
  const app = new Hono().route('/feed/v1', feedRoutes({ folder, polls: pollCounts(), now: Date.now }));
  serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port));
} else {
  const text = readFileSync(join(folder, 'head'));
  const head = readHead(text.toString())?.head;
  const etag = `"${head?.delegation.serial ?? 0}-${head?.sequence ?? 0}"`;
  const server = createServer((request, response) => {
    const isKnown = request.headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : 200, {
      ETag: etag,
      'Cache-Control': 'no-cache',
      ...(isKnown ? {} : { 'Content-Length': text.length }),
    });
    response.end(isKnown ? undefined : text);
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    console.log(typeof address === 'object' ? address?.port : '');
  });
}
