import { sql } from 'kysely';
import type { Queries } from '../store/store.ts';

const atOnce = 500;

/** Counts a campaign's keys as seen in legitimate mail; they stay when its mails are purged. Gives them, so that undoing discounts the same. */
export async function countLegitimate(tx: Queries, campaign: string, now: number): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('campaign_key')
    .select(['key', 'reports'])
    .where('campaign_id', '=', campaign)
    .execute();
  for (let start = 0; start < rows.length; start += atOnce) {
    await tx
      .insertInto('legitimate_key')
      .values(rows.slice(start, start + atOnce).map(({ key, reports }) => ({ key, mails: reports, last_at: now })))
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet({ mails: sql`legitimate_key.mails + excluded.mails`, last_at: sql`excluded.last_at` }),
      )
      .execute();
  }
  return rows.map(({ key, reports }) => `${key} ${reports}`);
}

/** Takes back what `countLegitimate` counted. */
export async function discountLegitimate(tx: Queries, counted: readonly string[]): Promise<void> {
  for (const each of counted) {
    const [key = '', reports = '0'] = each.split(' ');
    await tx
      .updateTable('legitimate_key')
      .set({ mails: sql`mails - ${Number(reports)}` })
      .where('key', '=', key)
      .execute();
  }
}
