import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import { decisions } from '../../core/report/answer.ts';
import { campaignQuerySchema } from '../api/campaign.ts';
import { decisionSchema, mergeSchema, splitSchema } from '../api/decision.ts';
import { atLeast, type Guarded } from '../access/guard.ts';
import { recordIn } from '../audit/audit-log.ts';
import type { Site } from '../site.ts';
import { consequencesOf } from '../triage/consequences.ts';
import { decide } from '../triage/decide.ts';
import { firstLook } from '../triage/first-look.ts';
import { merge } from '../triage/merge.ts';
import { split } from '../triage/split.ts';
import { campaignPage } from '../views/campaign-page.ts';
import { oneCampaign } from '../views/one-campaign.ts';
import { readBody } from './body.ts';
import { problem } from './problem.ts';

const decisionQuery = v.object({ decision: v.picklist(decisions) });

/** The queue, one campaign, and what is done with it. */
export function campaignRoutes(site: Site): Hono<Guarded> {
  const { store, now } = site;
  const routes = new Hono<Guarded>();
  const absent = (context: Context) => problem(context, 'not-found', 'no such campaign');
  const shown = async (context: Context, id: string) => {
    const campaign = await oneCampaign(site, id);
    return campaign ? context.json(campaign) : absent(context);
  };

  routes.get('/', async (context) => {
    const query = v.safeParse(campaignQuerySchema, context.req.query());
    if (!query.success) return problem(context, 'invalid', v.getDotPath(query.issues[0]) ?? 'not a query');
    return context.json(await campaignPage(store.db, query.output));
  });

  routes.get('/:id', async (context) => {
    const id = context.req.param('id');
    const campaign = await oneCampaign(site, id);
    if (!campaign) return absent(context);
    const actor = context.get('visitor').account.name;
    await store.transaction(async (tx) => {
      await firstLook(tx, id, now());
      await recordIn(store, tx, { actor, action: 'look-campaign', target: id }, now());
    });
    return context.json(campaign);
  });

  routes.get('/:id/consequences', async (context) => {
    const query = v.safeParse(decisionQuery, context.req.query());
    if (!query.success) return problem(context, 'invalid', 'which decision?');
    const found = await consequencesOf(store.db, site.rails, context.req.param('id'), query.output.decision);
    return found ? context.json(found) : absent(context);
  });

  routes.use('/:id/:act{decisions|merge|split}', atLeast('analyst'));

  routes.post('/:id/decisions', async (context) => {
    const read = await readBody(context, decisionSchema);
    if (!read.ok) return read.refusal;
    const actor = context.get('visitor').account.name;
    const result = await decide(site, context.req.param('id'), read.body, actor, now());
    if (result.outcome === 'decided') return context.json(result.made, 201);
    if (result.outcome === 'no-such-campaign') return absent(context);
    return result.outcome === 'not-publishable'
      ? problem(context, 'invalid', `may not be published: ${result.values.slice(0, 3).join(', ')}`)
      : problem(context, 'conflict', result.outcome);
  });

  routes.post('/:id/merge', async (context) => {
    const read = await readBody(context, mergeSchema);
    if (!read.ok) return read.refusal;
    const id = context.req.param('id');
    const outcome = await merge(store, id, read.body.other, context.get('visitor').account.name, now());
    if (outcome === 'merged') return shown(context, id);
    return outcome === 'no-such-campaign' ? absent(context) : problem(context, 'conflict', outcome);
  });

  routes.post('/:id/split', async (context) => {
    const read = await readBody(context, splitSchema);
    if (!read.ok) return read.refusal;
    const actor = context.get('visitor').account.name;
    const result = await split(store, context.req.param('id'), read.body.reports, actor, now());
    if (result.outcome === 'split') return shown(context, result.id);
    return result.outcome === 'no-such-campaign' ? absent(context) : problem(context, 'conflict', result.outcome);
  });

  return routes;
}
