import { randomBytes } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { DemoMessage } from './mailbox.ts';
import { listPage, logInPage, messagePage } from './pages.ts';
import { script, style } from './assets.ts';

/** Mail may bring anything but a script, a form that posts, and a request to anybody else. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";

const cookie = 'demo_session';

/**
 * A webmail to show Vigie in: a mailbox of invented messages behind pages that are built as Roundcube builds its own, so that the
 * extension finds its way in them by the same adapter. Sessions live in memory.
 */
export function demoWebmail(messages: readonly DemoMessage[]): Hono {
  /** Of each session the token that changing anything wants. */
  const sessions = new Map<string, string>();
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('content-security-policy', policy);
    context.header('referrer-policy', 'same-origin');
    context.header('x-frame-options', 'sameorigin');
  });
  app.get('/demo.css', (context) => context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/demo.js', (context) => context.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  app.post('/', (context) => {
    const session = randomBytes(16).toString('hex');
    sessions.set(session, randomBytes(16).toString('hex'));
    setCookie(context, cookie, session, { httpOnly: true, sameSite: 'Lax', path: '/' });
    return context.redirect('/?_task=mail', 303);
  });
  app.get('/', (context) => {
    const session = getCookie(context, cookie) ?? '';
    const token = sessions.get(session);
    if (token === undefined) return context.html(logInPage());
    if (context.req.query('_task') !== 'logout') return answer(context, messages, token);
    if (context.req.query('_token') === token) sessions.delete(session);
    return context.redirect('/', 303);
  });
  return app;
}

function answer(context: Context, messages: readonly DemoMessage[], token: string): Response | Promise<Response> {
  const message = messages.find(({ uid }) => String(uid) === context.req.query('_uid'));
  const action = context.req.query('_action');
  if (action === 'preview' || action === 'show') {
    return message ? context.html(messagePage(message, token)) : context.notFound();
  }
  if (action === 'viewsource') {
    if (!message || context.req.query('_token') !== token) return context.notFound();
    return context.body(new Uint8Array(message.source), 200, { 'content-type': 'message/rfc822' });
  }
  return context.html(listPage(messages, token));
}
