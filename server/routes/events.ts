import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { ConsoleEvent } from '../api/event.ts';
import type { Guarded } from '../access/guard.ts';
import { visitorOf } from '../access/sessions.ts';
import { cookieNames } from '../access/cookies.ts';
import { getCookie } from 'hono/cookie';
import type { Site } from '../site.ts';
import { changesSince } from '../views/changes-since.ts';

/** Milliseconds between two looks into the store: the same for changes of this process and of others. */
const lookEvery = 2_000;
/** Looks after which a comment keeps proxies from cutting the line, and the session is looked at. */
const beat = 10;

/** What changes while somebody looks. */
export function eventRoutes(site: Site): Hono<Guarded> {
  const routes = new Hono<Guarded>();
  const { session } = cookieNames(site.settings.origin);
  routes.get('/', (context) => {
    const value = getCookie(context, session) ?? '';
    return streamSSE(context, async (stream) => {
      let ended = false;
      stream.onAbort(() => {
        ended = true;
      });
      let since = site.now();
      let signer = site.signer.now().since;
      const tell = (event: ConsoleEvent) => stream.writeSSE({ data: JSON.stringify(event) });
      for (let look = 1; !ended; look++) {
        const { events, until } = await changesSince(site.store.db, since);
        since = until;
        for (const event of events) await tell(event);
        if (signer !== site.signer.now().since) {
          signer = site.signer.now().since;
          await tell({ kind: 'feed' });
        }
        if (look % beat === 1) await stream.write(': \n\n');
        if (look % beat === 0 && !(await visitorOf(site.store.db, value, site.now()))) {
          await tell({ kind: 'session-over' });
          return;
        }
        await stream.sleep(lookEvery);
      }
    });
  });
  return routes;
}
