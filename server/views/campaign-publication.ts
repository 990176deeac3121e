import type { CampaignPublication } from '../api/campaign.ts';
import type { FeedSpread } from '../api/feed.ts';
import { spreadAmong } from '../feed/poll-counts.ts';
import type { MinuteOfPolls } from '../feed/poll-minutes.ts';
import type { Site } from '../site.ts';

/** How far what was decided of a campaign has come. */
export async function publicationOf(
  { store, polls, signer, now }: Pick<Site, 'store' | 'polls' | 'signer' | 'now'>,
  campaign: string,
): Promise<CampaignPublication> {
  const newest = await store.db
    .selectFrom('feed_support')
    .innerJoin('feed_entry', (join) =>
      join.onRef('feed_entry.kind', '=', 'feed_support.kind').onRef('feed_entry.value', '=', 'feed_support.value'),
    )
    .select(['feed_entry.serial', 'feed_entry.sequence'])
    .where('feed_support.campaign_id', '=', campaign)
    .where('feed_entry.state', 'in', ['published', 'withdrawn'])
    .where('feed_entry.sequence', 'is not', null)
    .orderBy('feed_entry.serial', 'desc')
    .orderBy('feed_entry.sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return {
    spread: newest && spreadOf(await polls.lately(now()), newest.serial, newest.sequence),
    isSignerAway: signer.now().state === 'away',
  };
}

/** How far a head has spread; `undefined` for none. */
export function spreadOf(
  lately: readonly MinuteOfPolls[],
  serial: number | null,
  sequence: number | null,
): FeedSpread | undefined {
  return serial === null || sequence === null ? undefined : spreadAmong(lately, serial, sequence);
}
