import type { Queries } from '../store/store.ts';

/** A letter to everybody who reported by an authenticated mail. */
export interface Answers {
  readonly campaign: string;
  readonly decision: string;
  /** `correction`: what was answered before no longer holds. */
  readonly kind: 'answer' | 'correction';
  readonly due: number;
}

const atOnce = 500;

/** Queues the letters of a decision; nobody gets the same twice. Gives their number. */
export async function queueAnswers(tx: Queries, { campaign, decision, kind, due }: Answers): Promise<number> {
  const reports = await tx
    .selectFrom('report')
    .innerJoin('reporter', 'reporter.report_id', 'report.id')
    .select('report.id')
    .where('report.campaign_id', '=', campaign)
    .where('report.proof', '=', 'mailbox')
    .execute();
  for (let start = 0; start < reports.length; start += atOnce) {
    const letters = reports.slice(start, start + atOnce).map(({ id }) => ({
      id: `${decision}-${id}${kind === 'correction' ? '-correction' : ''}`,
      report_id: id,
      kind,
      decision_id: decision,
      due_at: due,
      sent_at: null,
      cancelled_at: null,
      attempts: 0,
    }));
    await tx
      .insertInto('letter')
      .values(letters)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
  return reports.length;
}
