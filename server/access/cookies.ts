import type { CookieOptions } from 'hono/utils/cookie';

/** Names of the server's cookies, and how they are set. */
export interface Cookies {
  readonly session: string;
  readonly departure: string;
  readonly options: CookieOptions;
}

/**
 * Cookies that only this very host sets and only https carries (`__Host-`). On plain http, which the server takes only on the loopback,
 * browsers do not agree on such cookies, so there they bear a plain name.
 */
export function cookieNames(origin: string): Cookies {
  const secure = origin.startsWith('https://');
  const prefix = secure ? '__Host-' : '';
  return {
    session: `${prefix}vigie`,
    departure: `${prefix}vigie-departure`,
    // Strict would lose the cookie on the way back from the organisation's log-in.
    options: { httpOnly: true, sameSite: 'Lax', path: '/', secure },
  };
}

/** Whether a console may be offered at this origin: https, or plain http on this very machine. */
export function isGuardedOrigin(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
