import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { streamSSE } from 'hono/streaming';
import { cookieNames } from '../access/cookies.ts';
import type { Guarded } from '../access/guard.ts';
import { visitorOf } from '../access/sessions.ts';
import type { ConsoleEvent } from '../api/event.ts';
import type { Site } from '../site.ts';

/** Milliseconds after which a comment keeps proxies from cutting the line, and the session is looked at. */
const beat = 20_000;
/** Events that wait for somebody who does not read them; then the line is cut, and whoever comes back asks anew. */
const mostWaiting = 1000;

/** What changes while somebody looks. */
export function eventRoutes(site: Site): Hono<Guarded> {
  const routes = new Hono<Guarded>();
  const { session } = cookieNames(site.settings.origin);
  routes.get('/', (context) => {
    const value = getCookie(context, session) ?? '';
    return streamSSE(context, async (stream) => {
      let waiting = 0;
      const tell = async (event: ConsoleEvent): Promise<void> => {
        if (waiting > mostWaiting) return stream.abort();
        waiting += 1;
        await stream.writeSSE({ data: JSON.stringify(event) });
        waiting -= 1;
      };
      const unsubscribe = site.news.subscribe((event) => void tell(event));
      stream.onAbort(unsubscribe);
      while (!stream.aborted) {
        await stream.write(': \n\n');
        await stream.sleep(beat);
        if (!(await visitorOf(site.store.db, value, site.now()))) {
          await tell({ kind: 'session-over' });
          break;
        }
      }
      unsubscribe();
    });
  });
  return routes;
}
