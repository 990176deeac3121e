import type { Decision } from '../../core/report/answer.ts';
import type { Consequences } from '../api/decision.ts';
import type { Indicator } from '../api/campaign.ts';
import { counting } from '../store/counting.ts';
import type { GuardRails } from '../feed/objections.ts';
import type { Queries } from '../store/store.ts';
import { sql } from 'kysely';
import { campaignIndicators } from './campaign-indicators.ts';

/** What a decision would do to a campaign; `undefined` when there is no such campaign. */
export async function consequencesOf(
  db: Queries,
  rails: GuardRails,
  campaign: string,
  decision: Decision,
): Promise<Consequences | undefined> {
  const row = await db
    .selectFrom('campaign')
    .select(['version', 'incidents'])
    .where('id', '=', campaign)
    .where('merged_into', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const reporters = await db
    .selectFrom('report')
    .select([counting(sql`receipt_hash is not null`).as('byReceipt'), counting(sql`proof = 'mailbox'`).as('byMail')])
    .where('campaign_id', '=', campaign)
    .executeTakeFirstOrThrow();
  const indicators = await campaignIndicators(db, rails, campaign);
  const isPhishing = decision === 'phishing';
  const publishes = isPhishing ? indicators.filter(({ publication }) => publication.publish) : [];
  return {
    decision,
    version: row.version,
    reporters,
    publishes,
    withholds: isPhishing ? indicators.filter(({ publication }) => !publication.publish) : [],
    withdraws: decision === 'legitimate' ? indicators.filter(inFeed) : [],
    openIncidents: row.incidents,
  };
}

function inFeed({ feed }: Indicator): boolean {
  return feed === 'waiting' || feed === 'second-person' || feed === 'published';
}
