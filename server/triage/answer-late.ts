import type { Decision } from '../../core/report/answer.ts';
import type { Queries } from '../store/store.ts';
import type { ReportTable } from '../store/tables.ts';
import { day, mailTerms } from './terms.ts';

/** What was decided of a campaign holds for a report that joins it later: its mail's term, the answer to who reported. Says whether there was a decision. */
export async function answerLate(
  tx: Queries,
  campaign: string,
  report: Pick<ReportTable, 'id' | 'proof'>,
  now: number,
): Promise<boolean> {
  const decided = await tx
    .selectFrom('campaign')
    .select(['decision', 'decision_id'])
    .where('id', '=', campaign)
    .where('state', '=', 'decided')
    .executeTakeFirst();
  if (!decided?.decision || !decided.decision_id) return false;
  await tx
    .updateTable('report')
    .set({ keep_until: now + mailTerms[decided.decision as Decision] * day })
    .where('id', '=', report.id)
    .execute();
  if (report.proof === 'mailbox') await queueLetter(tx, report.id, 'answer', decided.decision_id, now);
  return true;
}

/** Whoever proved who they are gets Vigie's own verdict at once. */
export async function answerAtOnce(tx: Queries, report: Pick<ReportTable, 'id' | 'proof'>, now: number): Promise<void> {
  if (report.proof === 'mailbox') await queueLetter(tx, report.id, 'automatic', null, now);
}

async function queueLetter(tx: Queries, report: string, kind: string, decision: string | null, now: number) {
  await tx
    .insertInto('letter')
    .values({
      id: `${decision ?? kind}-${report}`,
      report_id: report,
      kind,
      decision_id: decision,
      due_at: now,
      sent_at: null,
      cancelled_at: null,
      attempts: 0,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
