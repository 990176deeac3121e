import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** The checker without Outlook, with the headers that its build made for whoever hosts it. */
export async function checkPage(folder: string): Promise<Hono> {
  const headers = Object.entries(
    JSON.parse(await readFile(join(folder, 'headers.json'), 'utf8')) as Readonly<
      Record<string, Readonly<Record<string, string>>>
    >,
  );
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    const path = context.req.path.slice(1);
    const fitting = headers.filter(([pattern]) =>
      pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path,
    );
    for (const [name, value] of fitting.flatMap(([, set]) => Object.entries(set))) {
      // A browser told so would want https of the whole machine.
      if (name !== 'strict-transport-security') context.header(name, value);
    }
  });
  app.use(serveStatic({ root: folder }));
  return app;
}
