import { Hono } from 'hono';
import { sql } from 'kysely';
import { waitingReports } from '../intake/report-limits.ts';
import type { Site } from '../site.ts';
import { problem } from './problem.ts';

/** Whether the server can do its work, and how much it did. */
export function healthRoutes({ store, metrics, log }: Site): Hono {
  const routes = new Hono();
  routes.get('/healthz', async (context) => {
    try {
      await sql`select 1`.execute(store.db);
      return context.json({ status: 'ok' });
    } catch (error) {
      log.failure('unhealthy', error);
      return problem(context, 'unavailable', 'the store does not answer');
    }
  });
  routes.get('/metrics', async (context) => {
    // What came through a proxy came from elsewhere; counts are for the machine's own Prometheus.
    if (['X-Forwarded-For', 'Forwarded', 'Via'].some((header) => context.req.header(header) !== undefined)) {
      return problem(context, 'forbidden', 'only for this machine');
    }
    metrics.waiting.set(await waitingReports(store));
    const { open } = await store.db
      .selectFrom('campaign')
      .select(({ fn }) => fn.countAll<number>().as('open'))
      .where('merged_into', 'is', null)
      .where(sql<boolean>`(state = 'open' or incidents > 0)`)
      .executeTakeFirstOrThrow();
    metrics.openCampaigns.set(open);
    return context.body(await metrics.registry.metrics(), 200, { 'Content-Type': metrics.registry.contentType });
  });
  return routes;
}
