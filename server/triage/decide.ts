import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { DecisionMade, DecisionRequest } from '../api/decision.ts';
import type { Indicator } from '../api/campaign.ts';
import { recordIn } from '../audit/audit-log.ts';
import type { GuardRails } from '../feed/objections.ts';
import type { FeedNamed } from '../api/feed.ts';
import { publish, usualReason, withdrawNames, type WantedName } from '../publication/publishing.ts';
import type { Site } from '../site.ts';
import type { Queries } from '../store/store.ts';
import { campaignIndicators, mayPublish } from './campaign-indicators.ts';
import { countLegitimate } from './legitimate-keys.ts';
import { queueAnswers } from './queue-answers.ts';
import { day, grace, mailTerms } from './terms.ts';

/** A decision, or why there is none. */
export type DecideOutcome =
  | { readonly outcome: 'decided'; readonly made: DecisionMade }
  | { readonly outcome: 'no-such-campaign' | 'changed-meanwhile' | 'decided-already' }
  /** Indicators that were asked for and may not be published, or are none of this campaign's. */
  | { readonly outcome: 'not-publishable'; readonly values: readonly string[] };

/** Takes a decision: everybody who reported is answered, what is to be published waits for the signer, mails get their term. */
export function decide(
  { store, rails }: Pick<Site, 'store' | 'rails'>,
  campaign: string,
  request: DecisionRequest,
  actor: string,
  now: number,
): Promise<DecideOutcome> {
  return store.inTurn('triage', async (tx): Promise<DecideOutcome> => {
    const row = await tx
      .selectFrom('campaign')
      .select(['version', 'state'])
      .where('id', '=', campaign)
      .where('merged_into', 'is', null)
      .executeTakeFirst();
    if (!row) return { outcome: 'no-such-campaign' };
    if (row.state === 'decided') return { outcome: 'decided-already' };
    if (row.version !== request.version) return { outcome: 'changed-meanwhile' };
    const chosen = await chosenIndicators(tx, rails, campaign, request);
    if (!chosen.ok) return { outcome: 'not-publishable', values: chosen.values };
    const { decision, comment = '' } = request;
    const id = randomUUID();
    const legitimate = decision === 'legitimate' ? await countLegitimate(tx, campaign, now) : null;
    await tx
      .insertInto('decision')
      .values({
        id,
        campaign_id: campaign,
        decision,
        comment,
        actor,
        at: now,
        undone_at: null,
        undone_by: null,
        legitimate_keys: legitimate && JSON.stringify(legitimate),
      })
      .execute();
    await tx
      .updateTable('campaign')
      .set({
        state: 'decided',
        decision,
        decision_id: id,
        decided_at: now,
        changed_at: now,
        first_look_at: sql`coalesce(first_look_at, ${now})`,
        version: row.version + 1,
      })
      .where('id', '=', campaign)
      .execute();
    await tx
      .updateTable('report')
      .set({ keep_until: now + mailTerms[decision] * day })
      .where('campaign_id', '=', campaign)
      .execute();
    await queueAnswers(tx, { campaign, decision: id, kind: 'answer', due: now + grace });
    const names = chosen.indicators.flatMap(wantedName);
    await publish(tx, { decision: id, campaign, person: actor, reason: request.reason ?? usualReason, names }, now);
    if (decision === 'legitimate') await withdrawIndicators(tx, campaign, actor, now);
    const facts = { decision, version: row.version, published: names.length };
    await recordIn(store, tx, { actor, action: 'decide', target: campaign, facts }, now);
    const answersAt = new Date(now + grace).toISOString();
    return { outcome: 'decided', made: { id, campaign, decision, version: row.version + 1, answersAt } };
  });
}

type Chosen =
  | { readonly ok: true; readonly indicators: readonly Indicator[] }
  | { readonly ok: false; readonly values: readonly string[] };

async function chosenIndicators(
  tx: Queries,
  rails: GuardRails,
  campaign: string,
  request: DecisionRequest,
): Promise<Chosen> {
  if (request.decision !== 'phishing') return { ok: true, indicators: [] };
  const all = await campaignIndicators(tx, rails, campaign);
  if (request.publish === undefined) {
    return { ok: true, indicators: all.filter(({ publication }) => publication.publish) };
  }
  const wanted = request.publish.map(({ kind, value }) => ({
    value,
    found: all.find((each) => each.kind === kind && each.value === value && mayPublish(each)),
  }));
  const values = wanted.filter(({ found }) => !found).map(({ value }) => value);
  if (values.length > 0) return { ok: false, values };
  return { ok: true, indicators: wanted.flatMap(({ found }) => found ?? []) };
}

function wantedName({ kind, value, persons }: Indicator): readonly WantedName[] {
  if (kind !== 'url' && kind !== 'host' && kind !== 'sender' && kind !== 'file') return [];
  return [{ kind, value, persons }];
}

async function withdrawIndicators(tx: Queries, campaign: string, actor: string, now: number): Promise<void> {
  const own = await tx.selectFrom('indicator').select(['kind', 'value']).where('campaign_id', '=', campaign).execute();
  await withdrawNames(tx, own as readonly FeedNamed[], actor, now);
}
