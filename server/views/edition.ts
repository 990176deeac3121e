import type { Edition } from '../exports/edition/edition.ts';
import type { Site } from '../site.ts';
import { isoOf } from './campaign-row.ts';
import { exportedCampaign, type Exportable } from './exported-campaign.ts';

/** Campaigns in one edition, the newest first. */
const mostCampaigns = 1000;

/**
 * All that the team has decided to be phishing, and what of it was taken back after it had been published; or one such campaign
 * with a redacted sample. `undefined` when there is no such campaign.
 */
export async function editionOf(site: Site, campaign?: string): Promise<Edition | undefined> {
  const { profile, now } = site;
  const chosen = [...(await confirmed(site, campaign)), ...(await withdrawn(site, campaign))];
  if (campaign !== undefined && chosen.length === 0) return undefined;
  const campaigns = [];
  for (const each of chosen) campaigns.push(await exportedCampaign(site, each, campaign !== undefined));
  const domain = profile.protected[0]?.domain ?? 'invalid';
  return {
    at: isoOf(now()),
    serial: await serialOf(site),
    publisher: {
      name: profile.organisation.name.fr,
      domain,
      contact: profile.contacts.security?.email ?? `abuse@${domain}`,
    },
    campaigns,
  };
}

async function confirmed({ store }: Site, campaign: string | undefined): Promise<readonly Exportable[]> {
  let query = store.db
    .selectFrom('campaign')
    .selectAll()
    .where('decision', '=', 'phishing')
    .where('merged_into', 'is', null)
    .orderBy('decided_at', 'desc')
    .limit(mostCampaigns);
  if (campaign !== undefined) query = query.where('id', '=', campaign);
  const rows = await query.execute();
  return rows.map((row) => ({ row, state: 'confirmed', decidedAt: row.decided_at ?? 0 }));
}

/** Whoever took the first edition in has to hear that it holds no longer. */
async function withdrawn({ store }: Site, campaign: string | undefined): Promise<readonly Exportable[]> {
  let query = store.db
    .selectFrom('feed_entry')
    .innerJoin('feed_support', (join) =>
      join.onRef('feed_support.kind', '=', 'feed_entry.kind').onRef('feed_support.value', '=', 'feed_entry.value'),
    )
    .innerJoin('decision', 'decision.id', 'feed_support.decision_id')
    .innerJoin('campaign', 'campaign.id', 'feed_support.campaign_id')
    .selectAll('campaign')
    .select(({ fn }) => fn.max<number>('decision.at').as('at'))
    .where('feed_entry.state', 'in', ['withdrawing', 'withdrawn'])
    .where('feed_support.withdrawn_at', 'is not', null)
    .where((where) => where.or([where('campaign.decision', 'is', null), where('campaign.decision', '!=', 'phishing')]))
    .groupBy('campaign.id')
    .orderBy('at', 'desc')
    .limit(mostCampaigns);
  if (campaign !== undefined) query = query.where('campaign.id', '=', campaign);
  const rows = await query.execute();
  return rows.map((row) => ({ row, state: 'withdrawn', decidedAt: row.at }));
}

/** Grows with every decision and every one undone. */
async function serialOf({ store }: Site): Promise<number> {
  const row = await store.db
    .selectFrom('decision')
    .select(({ fn }) => [fn.countAll<number>().as('taken'), fn.count<number>('undone_at').as('undone')])
    .executeTakeFirstOrThrow();
  return row.taken + row.undone;
}
