import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { ports } from './demo-build.ts';

/** Serves the checker without Outlook, with the headers that its build made. */
export async function serveCheck(folder: string): Promise<() => void> {
  const headers = JSON.parse(await readFile(join(folder, 'headers.json'), 'utf8')) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries({ ...headers['*'], ...headers[context.req.path.slice(1)] })) {
      // A browser told so would want https of the whole machine.
      if (name !== 'strict-transport-security') context.header(name, value);
    }
  });
  app.use(serveStatic({ root: folder }));
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: ports.check });
  return () => void server.close();
}
