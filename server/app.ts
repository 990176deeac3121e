import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { loggedIn, sameOrigin, type Guarded } from './access/guard.ts';
import { reportLimits, type ReportLimits } from './intake/report-limits.ts';
import { campaignRoutes } from './routes/campaigns.ts';
import { consoleRoutes } from './routes/console.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { entranceRoutes } from './routes/entrance.ts';
import { eventRoutes } from './routes/events.ts';
import { evidenceRoutes } from './routes/evidence.ts';
import { exportRoutes } from './routes/exports.ts';
import { feedTeamRoutes } from './routes/feed-team.ts';
import { figureRoutes } from './routes/figures.ts';
import { healthRoutes } from './routes/health.ts';
import { problem } from './routes/problem.ts';
import { reportRoutes } from './routes/reports.ts';
import { sessionRoutes } from './routes/session.ts';
import { userRoutes } from './routes/users.ts';
import { watchRoutes } from './routes/watch.ts';
import type { Site } from './site.ts';

/** What may be mounted besides. */
export interface Mounted {
  readonly limits?: ReportLimits;
  /** What `feed.url` of the profile points to. */
  readonly feed?: Hono;
  /** Folder of the built console. */
  readonly console?: string;
}

/** The whole server as one function from requests to answers. */
export function createApp(site: Site, { limits, feed, console: folder }: Mounted = {}): Hono {
  const app = new Hono();
  app.route('/', healthRoutes(site));
  app.route(
    '/api/v1/reports',
    reportRoutes(site, limits ?? reportLimits(site.store, site.keyed, site.settings.queueCap)),
  );
  if (feed) app.route('/feed/v1', feed);
  app.use('/api/console/*', async (context, next) => {
    await next();
    // A preview brings a policy of its own; all else is JSON or a file, never a page.
    if (!context.res.headers.has('Content-Security-Policy')) {
      context.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'; sandbox");
    }
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Cache-Control', 'no-store');
  });
  app.route('/api/console', entranceRoutes(site));
  app.route('/api/console', teamRoutes(site));
  if (folder !== undefined) app.route('/', consoleRoutes(folder));
  app.notFound((context) => problem(context, 'not-found', 'there is nothing here'));
  app.onError((error, context) => {
    site.log.failure('request failed', error, { method: context.req.method, route: routePath(context) });
    return problem(context, 'internal', 'something went wrong here; it is in the log');
  });
  return app;
}

/** What only the team may ask. */
function teamRoutes(site: Site): Hono<Guarded> {
  const team = new Hono<Guarded>();
  team.use(sameOrigin(site), loggedIn(site));
  team.route('/session', sessionRoutes(site));
  team.route('/', exportRoutes(site));
  team.route('/campaigns', campaignRoutes(site));
  team.route('/decisions', decisionRoutes(site));
  team.route('/feed', feedTeamRoutes(site));
  team.route('/reports', evidenceRoutes(site));
  team.route('/users', userRoutes(site));
  team.route('/watch', watchRoutes(site));
  team.route('/events', eventRoutes(site));
  team.route('/', figureRoutes(site));
  return team;
}
