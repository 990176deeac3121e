import { sql } from 'kysely';
import type { DecisionUndone } from '../api/decision.ts';
import { recordIn } from '../audit/audit-log.ts';
import { withdraw } from '../publication/publishing.ts';
import type { Queries, Store } from '../store/store.ts';
import { discountLegitimate } from './legitimate-keys.ts';
import { refreshCampaign } from './refresh-campaign.ts';
import { day, mailTerms } from './terms.ts';

/** A decision taken back, or why it is not. */
export type UndoOutcome =
  | { readonly outcome: 'undone'; readonly undone: DecisionUndone }
  | { readonly outcome: 'no-such-decision' | 'undone-already' | 'mails-are-gone' };

/** Takes a decision back: answers that have not left never do, others are followed by a correction, what was published is withdrawn. */
export function undo(store: Store, id: string, actor: string, now: number): Promise<UndoOutcome> {
  return store.inTurn('triage', async (tx): Promise<UndoOutcome> => {
    const decision = await tx.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst();
    if (!decision) return { outcome: 'no-such-decision' };
    if (decision.undone_at !== null) return { outcome: 'undone-already' };
    const campaign = await campaignOf(tx, id);
    if (!campaign) return { outcome: 'undone-already' };
    await tx.updateTable('decision').set({ undone_at: now, undone_by: actor }).where('id', '=', id).execute();
    await tx
      .updateTable('campaign')
      .set({
        state: 'open',
        decision: null,
        decision_id: null,
        decided_at: null,
        version: sql`version + 1`,
        changed_at: now,
      })
      .where('id', '=', campaign)
      .execute();
    await tx
      .updateTable('report')
      .set({ keep_until: now + mailTerms.open * day, answered_at: null })
      .where('campaign_id', '=', campaign)
      .execute();
    const corrections = await takeBackAnswers(tx, id, now);
    const withdrawn = await withdraw(tx, id, actor, now);
    await discountLegitimate(tx, JSON.parse(decision.legitimate_keys ?? '[]') as readonly string[]);
    await refreshCampaign(tx, campaign, now);
    await recordIn(store, tx, { actor, action: 'undo', target: campaign, facts: { corrections } }, now);
    const { version } = await tx
      .selectFrom('campaign')
      .select('version')
      .where('id', '=', campaign)
      .executeTakeFirstOrThrow();
    const undone = { id, campaign, version, corrections, withdrawn };
    return { outcome: 'undone', undone };
  });
}

/** The campaign that a decision holds for: after a merge another one than it was taken of. */
async function campaignOf(tx: Queries, decision: string): Promise<string | undefined> {
  const row = await tx.selectFrom('campaign').select('id').where('decision_id', '=', decision).executeTakeFirst();
  return row?.id;
}

async function takeBackAnswers(tx: Queries, decision: string, now: number): Promise<number> {
  await tx
    .updateTable('letter')
    .set({ cancelled_at: now })
    .where('decision_id', '=', decision)
    .where('sent_at', 'is', null)
    .execute();
  const corrected = await tx
    .insertInto('letter')
    .columns(['id', 'report_id', 'kind', 'decision_id', 'due_at', 'attempts'])
    .expression((from) =>
      from
        .selectFrom('letter')
        .select([
          sql<string>`id || '-correction'`.as('id'),
          'report_id',
          sql<string>`'correction'`.as('kind'),
          'decision_id',
          sql<number>`cast(${now} as bigint)`.as('due_at'),
          sql<number>`0`.as('attempts'),
        ])
        .where('decision_id', '=', decision)
        .where('kind', '=', 'answer')
        .where('sent_at', 'is not', null),
    )
    .executeTakeFirst();
  return Number(corrected.numInsertedOrUpdatedRows ?? 0n);
}
