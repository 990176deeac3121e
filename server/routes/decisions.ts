import { Hono } from 'hono';
import { atLeast, type Guarded } from '../access/guard.ts';
import type { Site } from '../site.ts';
import { undo } from '../triage/undo.ts';
import { problem } from './problem.ts';

/** Taking a decision back. */
export function decisionRoutes({ store, now }: Site): Hono<Guarded> {
  const routes = new Hono<Guarded>();
  routes.post('/:id/undo', atLeast('analyst'), async (context) => {
    const result = await undo(store, context.req.param('id'), context.get('visitor').account.name, now());
    if (result.outcome === 'undone') return context.json(result.undone);
    if (result.outcome === 'no-such-decision') return problem(context, 'not-found', 'no such decision');
    return problem(context, 'conflict', result.outcome);
  });
  return routes;
}
