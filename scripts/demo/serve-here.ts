import { once } from 'node:events';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** Serves pages to this machine alone, and gives what ends it; throws where the port is taken. */
export async function serveHere(app: Hono, port: number): Promise<() => void> {
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port });
  await once(server, 'listening');
  return () => {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  };
}
