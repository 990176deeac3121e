import { Hono } from 'hono';
import * as v from 'valibot';
import { atLeast, type Guarded } from '../access/guard.ts';
import type { Site } from '../site.ts';
import { auditPage } from '../views/audit-page.ts';
import { dashboard } from '../views/dashboard.ts';
import { instantsOf } from '../views/hours.ts';
import { search } from '../views/search.ts';
import { problem } from './problem.ts';

const day = v.pipe(v.string(), v.isoDate());
const whole = v.pipe(v.string(), v.regex(/^\d{1,12}$/u), v.transform(Number));
const daysSchema = v.object({ from: day, to: day });
const auditSchema = v.object({
  before: v.optional(whole),
  limit: v.optional(v.pipe(whole, v.minValue(1), v.maxValue(500)), '100'),
});
/** A school year and a bit, in milliseconds. */
const longest = 400 * 86_400_000;

/** What looks over many campaigns: search, dashboard, audit log. */
export function figureRoutes({ store }: Site): Hono<Guarded> {
  const routes = new Hono<Guarded>();

  routes.get('/search', async (context) => context.json(await search(store.db, context.req.query('q') ?? '')));

  routes.get('/dashboard', async (context) => {
    const days = v.safeParse(daysSchema, context.req.query());
    if (!days.success) return problem(context, 'invalid', 'two days are expected: from and to');
    const { start, end } = instantsOf(days.output);
    if (!(start < end) || end - start > longest) return problem(context, 'invalid', 'at most 400 days, in their order');
    return context.json(await dashboard(store.db, days.output));
  });

  routes.get('/audit', atLeast('administrator'), async (context) => {
    const query = v.safeParse(auditSchema, context.req.query());
    if (!query.success) return problem(context, 'invalid', 'not a page of the audit log');
    return context.json(await auditPage(store.db, query.output.before, query.output.limit));
  });

  return routes;
}
