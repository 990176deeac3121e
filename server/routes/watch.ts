import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import {
  candidateDecisionSchema,
  candidateQuerySchema,
  scheduleSchema,
  type ImitationConsequences,
  type ListOutcome,
} from '../api/watch.ts';
import { atLeast, type Guarded } from '../access/guard.ts';
import type { Site } from '../site.ts';
import { candidatePage, oneCandidate } from '../views/candidate-page.ts';
import { watchLists } from '../views/watch-lists.ts';
import { decideCandidate } from '../watch/decide-candidate.ts';
import { readSource } from '../watch/read-source.ts';
import { reviewHost } from '../watch/review-host.ts';
import { scheduleSource } from '../watch/schedule-source.ts';
import { takeList } from '../watch/take-list.ts';
import { undoCandidate } from '../watch/undo-candidate.ts';
import { uploadedList } from '../watch/uploaded-list.ts';
import { readBody } from './body.ts';
import { problem } from './problem.ts';

/** Newly registered names: lists in, candidates to be decided. */
export function watchRoutes(site: Site): Hono<Guarded> {
  const { store, settings, now } = site;
  const routes = new Hono<Guarded>();
  const absent = (context: Context) => problem(context, 'not-found', 'no such candidate');
  const actorOf = (context: Context<Guarded>) => context.get('visitor').account.name;
  const told = (context: Context, outcome: ListOutcome) =>
    context.json(outcome, outcome.outcome === 'read' ? 200 : 422);

  routes.on(['POST', 'PUT'], '/*', atLeast('analyst'));

  routes.get('/candidates', async (context) => {
    const query = v.safeParse(candidateQuerySchema, context.req.query());
    if (!query.success) return problem(context, 'invalid', v.getDotPath(query.issues[0]) ?? 'not a query');
    return context.json(await candidatePage(store.db, query.output, actorOf(context)));
  });

  routes.get('/candidates/:host', async (context) => {
    const candidate = await oneCandidate(store.db, context.req.param('host'));
    return candidate ? context.json(candidate) : absent(context);
  });

  routes.get('/candidates/:host/consequences', async (context) => {
    const candidate = await oneCandidate(store.db, context.req.param('host'));
    if (!candidate) return absent(context);
    const { host, version, feed } = candidate;
    const review = await reviewHost(store.db, site, host);
    return context.json({ version, feed, ...review } satisfies ImitationConsequences);
  });

  routes.post('/candidates/:host/decisions', async (context) => {
    const read = await readBody(context, candidateDecisionSchema);
    if (!read.ok) return read.refusal;
    const result = await decideCandidate(site, context.req.param('host'), read.body, actorOf(context));
    if (result.outcome === 'decided') return context.json(result.made, 201);
    return result.outcome === 'no-such-candidate' ? absent(context) : problem(context, 'conflict', result.outcome);
  });

  routes.post('/decisions/:id/undo', async (context) => {
    const result = await undoCandidate(store, context.req.param('id'), actorOf(context), now());
    if (result.outcome === 'undone') return context.json(result.undone);
    if (result.outcome === 'no-such-decision') return problem(context, 'not-found', 'no such decision');
    return problem(context, 'conflict', result.outcome);
  });

  routes.get('/lists', async (context) => context.json(await watchLists(store.db, settings.watchLists)));

  routes.post('/lists', async (context) => {
    const list = uploadedList(context.req.raw, context.req.query('name') ?? '');
    if (list === undefined) return problem(context, 'invalid', 'a file of application/octet-stream is expected');
    return told(context, await takeList(site, list.source, { name: list.name, actor: actorOf(context) }));
  });

  routes.put('/sources/:name', async (context) => {
    const source = settings.watchLists.find(({ name }) => name === context.req.param('name'));
    if (!source) return problem(context, 'not-found', 'the configuration names no such list');
    const read = await readBody(context, scheduleSchema);
    if (!read.ok) return read.refusal;
    await scheduleSource(store, source.name, read.body.scheduled, actorOf(context), now());
    return context.json(await watchLists(store.db, settings.watchLists));
  });

  routes.post('/sources/:name/read', async (context) => {
    const source = settings.watchLists.find(({ name }) => name === context.req.param('name'));
    if (!source) return problem(context, 'not-found', 'the configuration names no such list');
    const outcome = await readSource(site, source, actorOf(context));
    return outcome ? told(context, outcome) : problem(context, 'conflict', 'it is being read already');
  });

  return routes;
}
