import { Hono } from 'hono';
import { atLeast, type Guarded } from '../access/guard.ts';
import type { Endorsed } from '../api/decision.ts';
import { decline, endorse } from '../publication/endorsing.ts';
import type { Site } from '../site.ts';
import { feedStanding } from '../views/feed-standing.ts';

/** How the feed is, and the second person's word. */
export function feedTeamRoutes(site: Site): Hono<Guarded> {
  const { store, now } = site;
  const routes = new Hono<Guarded>();
  routes.get('/', async (context) => context.json(await feedStanding(site)));
  routes.use('/decisions/*', atLeast('analyst'));
  routes.post('/decisions/:id/endorsement', async (context) => {
    const entries = await endorse(store, context.req.param('id'), context.get('visitor').account.name, now());
    return context.json({ entries } satisfies Endorsed);
  });
  routes.post('/decisions/:id/declining', async (context) => {
    const entries = await decline(store, context.req.param('id'), context.get('visitor').account.name, now());
    return context.json({ entries } satisfies Endorsed);
  });
  return routes;
}
