import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { answerFor } from '../intake/answer-for.ts';
import { reportLimits, type ReportLimits } from '../intake/report-limits.ts';
import { takeReport } from '../intake/take-report.ts';
import type { Site } from '../site.ts';
import { problem } from './problem.ts';

/** Where clients report, and where the holders of receipts read the answer. Any page may ask: nothing here knows who is logged in. */
export function reportRoutes(
  site: Site,
  limits: ReportLimits = reportLimits(site.store, site.keyed, site.settings.queueCap),
): Hono {
  const routes = new Hono();
  // Origins of Firefox extensions are random. Without credentials a wildcard gives nothing away that the key does not.
  routes.use(cors({ origin: '*', allowHeaders: ['Authorization', 'Content-Type'], maxAge: 86_400 }));

  routes.post('/', async (context) => {
    const body = context.req.raw.body;
    if (!body) return problem(context, 'invalid', 'a body is expected');
    const outcome = await takeReport(site, limits, {
      contentType: context.req.header('Content-Type') ?? '',
      authorization: context.req.header('Authorization') ?? '',
      body,
    });
    if (outcome.outcome === 'accepted') {
      site.metrics.reports.inc({ channel: outcome.channel, outcome: 'accepted' });
      return context.json({ status: 'received', at: new Date(site.now()).toISOString() }, 202);
    }
    site.metrics.reports.inc({ channel: 'unknown', outcome: outcome.error });
    if (outcome.wait !== undefined) context.header('Retry-After', String(outcome.wait));
    return problem(context, outcome.error, outcome.message);
  });

  routes.get('/:receipt', async (context) => {
    context.header('Cache-Control', 'no-store');
    const receipt = context.req.param('receipt');
    const answer = /^[0-9a-f]{32}$/u.test(receipt) ? await answerFor(site.store, receipt, site.now()) : undefined;
    return answer ? context.json(answer) : problem(context, 'not-found', 'no such receipt');
  });

  return routes;
}
