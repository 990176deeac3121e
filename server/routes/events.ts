import { setTimeout as sleep } from 'node:timers/promises';
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
      const gone = new AbortController();
      const over = AbortSignal.any([gone.signal, site.stopping]);
      let waiting = 0;
      const tell = async (event: ConsoleEvent): Promise<void> => {
        if (waiting > mostWaiting) return stream.abort();
        waiting += 1;
        await stream.writeSSE({ data: JSON.stringify(event) });
        waiting -= 1;
      };
      const unsubscribe = site.news.subscribe((event) => void tell(event));
      stream.onAbort(() => gone.abort());
      while (!over.aborted) {
        await stream.write(': \n\n');
        // That it is over ends the wait by an error of its own.
        await sleep(beat, undefined, { signal: over }).catch(() => undefined);
        if (!over.aborted && !(await visitorOf(site.store.db, value, site.now()))) {
          await tell({ kind: 'session-over' });
          break;
        }
      }
      unsubscribe();
    });
  });
  return routes;
}
