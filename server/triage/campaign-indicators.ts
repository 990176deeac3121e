import type { Indicator, IndicatorKind, NotPublished, PublicationAdvice } from '../api/campaign.ts';
import type { Queries } from '../store/store.ts';

/** Indicators that are shown of one campaign. */
const mostIndicators = 1000;

/** What the feed knows. */
const published: ReadonlySet<string> = new Set(['url', 'host', 'sender', 'file']);

/** The indicators of a campaign, those of most reports first, each with whether a decision for phishing would publish it. */
export async function campaignIndicators(db: Queries, campaign: string): Promise<readonly Indicator[]> {
  const rows = await db
    .selectFrom('indicator')
    .leftJoin('legitimate_key', 'legitimate_key.key', 'indicator.key')
    .leftJoin('feed_entry', (join) =>
      join.onRef('feed_entry.kind', '=', 'indicator.kind').onRef('feed_entry.value', '=', 'indicator.value'),
    )
    .select(['indicator.kind', 'indicator.value', 'indicator.reports', 'indicator.barred'])
    .select(['legitimate_key.mails', 'feed_entry.state'])
    .where('indicator.campaign_id', '=', campaign)
    .orderBy('indicator.reports', 'desc')
    .orderBy('indicator.kind')
    .orderBy('indicator.value')
    .limit(mostIndicators)
    .execute();
  return rows.map(({ kind, value, reports, barred, mails, state }) => ({
    kind: kind as IndicatorKind,
    value,
    reports,
    legitimate: mails ?? 0,
    publication: adviceOf(kind, barred as NotPublished | null, mails ?? 0),
    feed: (state ?? 'absent') as Indicator['feed'],
  }));
}

function adviceOf(kind: string, barred: NotPublished | null, legitimate: number): PublicationAdvice {
  if (!published.has(kind)) return { publish: false, because: 'kind' };
  // What nobody may publish outweighs what somebody may insist on.
  if (barred !== null && barred !== 'unproven') return { publish: false, because: barred };
  if (legitimate > 0) return { publish: false, because: 'seen-legitimate' };
  return barred === null ? { publish: true } : { publish: false, because: barred };
}

/** Whether an analyst may have it published who asks for it by name. */
export function mayPublish({ publication }: Indicator): boolean {
  return publication.publish || publication.because === 'unproven';
}
