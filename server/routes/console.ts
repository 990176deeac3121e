import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** Nothing but the console's own files, no page around it, no text made into code. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The console's pages, as they were built into a folder. */
export function consoleRoutes(folder: string): Hono {
  const routes = new Hono();
  routes.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy);
    context.header('Referrer-Policy', 'no-referrer');
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
  });
  routes.get('*', serveStatic({ root: folder }));
  // A campaign has an address of its own, which the console's page shows.
  routes.get('*', serveStatic({ root: folder, path: 'index.html' }));
  return routes;
}
