import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as v from 'valibot';
import { loginSchema, setupSchema, type Entrance, type LoginOutcome } from '../api/session.ts';
import { cookieNames } from '../access/cookies.ts';
import { sameOrigin } from '../access/guard.ts';
import { logIn } from '../access/log-in.ts';
import { logInPerson } from '../access/log-in-person.ts';
import { openId, type Departure } from '../access/openid.ts';
import { visitorOf } from '../access/sessions.ts';
import { needsSetup, setUp } from '../access/set-up.ts';
import type { Site } from '../site.ts';
import { readBody } from './body.ts';
import { problem } from './problem.ts';
import { sessionOf } from './session-of.ts';

const returnPath = '/api/console/openid/return';
/** Seconds that somebody may take at the organisation's log-in. */
const awayFor = 600;
const departureSchema = v.object({ state: v.string(), nonce: v.string(), verifier: v.string() });

/** The ways in, for who is not logged in yet. */
export function entranceRoutes(site: Site): Hono {
  const { settings, store } = site;
  const routes = new Hono();
  const cookies = cookieNames(settings.origin);
  const provider = settings.openId && openId(settings.openId, `${settings.origin}${returnPath}`);
  const enter = logIn(site);
  routes.use(sameOrigin(site));

  const letIn = async (context: Context, value: string) => {
    setCookie(context, cookies.session, value, cookies.options);
    const visitor = await visitorOf(store.db, value, site.now());
    if (!visitor) throw new Error('a session that just began has ended');
    return sessionOf(visitor, site.profile);
  };

  routes.get('/entrance', async (context) => {
    const entrance: Entrance = { needsSetup: await needsSetup(store), openId: settings.openId?.name };
    return context.json(entrance);
  });

  routes.post('/session', async (context) => {
    const read = await readBody(context, loginSchema);
    if (!read.ok) return read.refusal;
    const result = await enter(read.body);
    if (result.outcome === 'session') {
      const session = await letIn(context, result.value);
      return context.json({ outcome: 'session', session } satisfies LoginOutcome);
    }
    if (result.outcome === 'wait') context.header('Retry-After', String(result.seconds));
    const status = { 'code-wanted': 200, refused: 401, wait: 429 } as const;
    return context.json(result satisfies LoginOutcome, status[result.outcome]);
  });

  routes.post('/setup', async (context) => {
    const read = await readBody(context, setupSchema);
    if (!read.ok) return read.refusal;
    const value = await setUp(site, read.body);
    return value === undefined
      ? problem(context, 'forbidden', 'not the token of the first start, or an account exists already')
      : context.json(await letIn(context, value));
  });

  routes.get('/openid', async (context) => {
    if (!provider) return problem(context, 'not-found', 'there is no such log-in here');
    const { url, departure } = await provider.depart();
    setCookie(context, cookies.departure, JSON.stringify(departure), { ...cookies.options, maxAge: awayFor });
    return context.redirect(url);
  });

  routes.get('/openid/return', async (context) => {
    const departure = departureOf(getCookie(context, cookies.departure));
    deleteCookie(context, cookies.departure, { path: '/', secure: cookies.options.secure === true });
    if (!provider || !departure) return context.redirect('/?refused');
    // A proxy may have changed the host; the browser came to the settings' origin.
    const returned = new URL(`${settings.origin}${returnPath}${new URL(context.req.url).search}`);
    const person = await provider.arrive(returned, departure);
    const value = person && (await logInPerson(site, person));
    if (value === undefined) return context.redirect('/?refused');
    await letIn(context, value);
    return context.redirect('/');
  });

  return routes;
}

function departureOf(cookie: string | undefined): Departure | undefined {
  try {
    const result = v.safeParse(departureSchema, JSON.parse(cookie ?? 'null'));
    return result.success ? result.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
