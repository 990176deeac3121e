import { randomBytes } from 'node:crypto';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { DemoMessage } from './mailbox.ts';
import { logInPage, nowherePage } from './pages/entrance.ts';
import { listPage } from './pages/list.ts';
import { messagePage } from './pages/message.ts';
import { script } from './script.ts';

/** Mail may bring anything but a script, a form that posts, and a request to anybody else. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";

const cookie = 'demo_session';

interface Session {
  /** What changing anything wants beside the cookie. */
  readonly token: string;
  readonly read: Set<number>;
}

/**
 * A webmail to show Vigie in: a mailbox of invented messages behind pages that are built as Roundcube builds its own, so that the
 * extension finds its way in them by the same adapter. Sessions live in memory; `id` tells one demonstration from another.
 */
export function demoWebmail(messages: readonly DemoMessage[], id: string): Hono {
  const sessions = new Map<string, Session>();
  const app = new Hono();
  app.use(async (context, next) => {
    const { hostname } = new URL(context.req.url);
    if (!isOfThisMachine(hostname)) context.res = await context.html(nowherePage(hostname), 403);
    else await next();
    context.header('content-security-policy', policy);
    context.header('referrer-policy', 'same-origin');
    context.header('x-frame-options', 'sameorigin');
    context.header('x-content-type-options', 'nosniff');
  });
  app.get('/demo-id', (context) => context.text(id));
  app.get('/script.js', (context) => context.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  app.use('/look/*', serveStatic({ root: import.meta.dirname }));
  app.post('/', (context) => {
    const session = randomBytes(16).toString('hex');
    sessions.set(session, { token: randomBytes(16).toString('hex'), read: new Set() });
    setCookie(context, cookie, session, { httpOnly: true, sameSite: 'Lax', path: '/' });
    return context.redirect('/?_task=mail', 303);
  });
  app.get('/', (context) => {
    const key = getCookie(context, cookie) ?? '';
    const session = sessions.get(key);
    if (session === undefined) return context.html(logInPage());
    if (context.req.query('_task') !== 'logout') return answer(context, messages, session);
    if (context.req.query('_token') === session.token) sessions.delete(key);
    return context.redirect('/', 303);
  });
  return app;
}

/** Also against a page elsewhere whose own name leads to this machine. */
function isOfThisMachine(hostname: string): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.localhost');
}

function answer(
  context: Context,
  messages: readonly DemoMessage[],
  { token, read }: Session,
): Response | Promise<Response> {
  const message = messages.find(({ uid }) => String(uid) === context.req.query('_uid'));
  const action = context.req.query('_action');
  if (action === 'preview' || action === 'show') {
    if (message === undefined) return context.notFound();
    read.add(message.uid);
    return context.html(messagePage(message, token));
  }
  if (action === 'viewsource') {
    if (!message || context.req.query('_token') !== token) return context.notFound();
    return context.body(new Uint8Array(message.source), 200, { 'content-type': 'message/rfc822' });
  }
  const folder = context.req.query('_mbox') ?? 'INBOX';
  const shown = folder === 'INBOX' ? messages : [];
  return context.html(listPage({ folder, messages: shown, read, token, now: new Date() }));
}
