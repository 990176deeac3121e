import type { Answer, Decision } from '../../core/report/answer.ts';
import type { Store } from '../store/store.ts';
import { receiptHash } from './keep-report.ts';

/** The team's answer to whoever holds a receipt; `undefined` for one that nobody was given. */
export async function answerFor({ db }: Store, receipt: string, now: number): Promise<Answer | undefined> {
  const row = await db
    .selectFrom('report')
    .leftJoin('campaign', 'campaign.id', 'report.campaign_id')
    .leftJoin('decision', 'decision.id', 'campaign.decision_id')
    .select([
      'report.id',
      'report.arrived_at',
      'report.answered_at',
      'decision.decision',
      'decision.at',
      'decision.comment',
    ])
    .where('report.receipt_hash', '=', receiptHash(receipt))
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.decision === null || row.at === null)
    return { status: 'received', at: new Date(row.arrived_at).toISOString() };
  if (row.answered_at === null) {
    await db.updateTable('report').set({ answered_at: now }).where('id', '=', row.id).execute();
  }
  return {
    status: 'answered',
    at: new Date(Math.max(row.at, row.arrived_at)).toISOString(),
    decision: row.decision as Decision,
    comment: row.comment ?? '',
  };
}
