import type { Decision } from '../../core/report/answer.ts';
import type { Queries } from '../store/store.ts';
import type { ReportTable } from '../store/tables.ts';
import { day, mailTerms } from './terms.ts';

/** What was decided of a campaign holds for a report that joins it later: its mail's term, the answer to who reported. */
export async function answerLate(
  tx: Queries,
  campaign: string,
  report: Pick<ReportTable, 'id' | 'proof'>,
  now: number,
): Promise<void> {
  const decided = await tx
    .selectFrom('campaign')
    .select(['decision', 'decision_id'])
    .where('id', '=', campaign)
    .where('state', '=', 'decided')
    .executeTakeFirst();
  if (!decided?.decision || !decided.decision_id) return;
  await tx
    .updateTable('report')
    .set({ keep_until: now + mailTerms[decided.decision as Decision] * day })
    .where('id', '=', report.id)
    .execute();
  if (report.proof !== 'mailbox') return;
  await tx
    .insertInto('letter')
    .values({
      id: `${decided.decision_id}-${report.id}`,
      report_id: report.id,
      kind: 'answer',
      decision_id: decided.decision_id,
      due_at: now,
      sent_at: null,
      cancelled_at: null,
      attempts: 0,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
