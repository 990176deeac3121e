import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Role } from '../api/session.ts';
import { roles } from '../api/session.ts';
import { problem } from '../routes/problem.ts';
import type { Site } from '../site.ts';
import { cookieNames } from './cookies.ts';
import { visitorOf, type Visitor } from './sessions.ts';

/** What the guard tells the routes behind it. */
export interface Guarded {
  readonly Variables: { readonly visitor: Visitor };
}

/**
 * Lets requests pass that the console's own pages make. A browser says where a request comes from; one that is too old to say it names
 * the origin, and what does neither is no browser of a person who is logged in.
 */
export function sameOrigin({ settings }: Site) {
  return createMiddleware(async (context, next) => {
    const { method } = context.req;
    if (method === 'GET' || method === 'HEAD') return next();
    const site = context.req.header('Sec-Fetch-Site');
    const isSame = site === undefined ? context.req.header('Origin') === settings.origin : site === 'same-origin';
    if (!isSame) return problem(context, 'forbidden', 'the request comes from another site');
    const type = context.req.header('Content-Type');
    const hasBody = context.req.header('Content-Length') !== '0' && type !== undefined;
    // Neither JSON nor a file as plain bytes is anything that a form of another site could send.
    if (hasBody && !/^application\/(?:json|octet-stream)(?:;|$)/iu.test(type))
      return problem(context, 'invalid', 'JSON is expected');
    return next();
  });
}

/** Lets people pass who are logged in, and puts who they are into `visitor`. */
export function loggedIn(site: Site) {
  const { session } = cookieNames(site.settings.origin);
  return createMiddleware<Guarded>(async (context, next) => {
    const value = getCookie(context, session);
    const visitor = value === undefined ? undefined : await visitorOf(site.store.db, value, site.now());
    if (!visitor) return problem(context, 'unauthenticated', 'log in first');
    context.set('visitor', visitor);
    return next();
  });
}

/** Lets people pass whose role is at least this one. */
export function atLeast(role: Role) {
  return createMiddleware<Guarded>(async (context, next) => {
    const own = context.get('visitor').account.role as Role;
    if (roles.indexOf(own) < roles.indexOf(role)) return problem(context, 'forbidden', `only for ${role}s`);
    return next();
  });
}
