import type { Indicator, IndicatorKind, NotPublished } from '../api/campaign.ts';
import { expressionOf } from '../../core/feed/expression-of.ts';
import { objectionsTo, type GuardRails, type Objection } from '../feed/objections.ts';
import type { FeedNamed } from '../api/feed.ts';
import type { Queries } from '../store/store.ts';

/** Indicators that are shown of one campaign. */
const mostIndicators = 1000;

/** What the feed knows. */
const published: ReadonlySet<string> = new Set(['url', 'host', 'sender', 'file']);

/** The indicators of a campaign, those of most reports first, each with whether a decision for phishing would publish it. */
export async function campaignIndicators(
  db: Queries,
  rails: GuardRails,
  campaign: string,
): Promise<readonly Indicator[]> {
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
  // A host is published with all below it, and the domain's key counts legitimate mail of any of them.
  const below = new Map(rows.flatMap(({ kind, value, mails }) => (kind === 'domain' ? [[value, mails ?? 0]] : [])));
  const hits = ({ kind, value, mails }: (typeof rows)[number]): number =>
    Math.max(mails ?? 0, kind === 'host' ? (below.get(value) ?? 0) : 0);
  return rows.map((row) => {
    const { kind, value, reports, barred, state } = row;
    return {
      kind: kind as IndicatorKind,
      value,
      reports,
      legitimate: hits(row),
      ...adviceOf(objections(kind, value, rails), barred as NotPublished | null, hits(row)),
      feed: (state ?? 'absent') as Indicator['feed'],
    };
  });
}

/** What the signer would say of one person's word for it; `kind` for what the feed does not know. */
function objections(kind: string, value: string, rails: GuardRails): readonly Objection[] | 'kind' {
  if (!published.has(kind)) return 'kind';
  return objectionsTo(expressionOf(kind as FeedNamed['kind'], value) ?? '', [''], rails);
}

/** What the team is told of an objection of the signer’s. */
export const saidAs: Readonly<Record<Exclude<Objection, 'second-person'>, NotPublished>> = {
  own: 'own-domain',
  partner: 'partner',
  popular: 'popular',
  shared: 'shared-host',
  suffix: 'unfit',
  'private-network': 'unfit',
  'any-file': 'unfit',
  'not-an-expression': 'unfit',
};

function adviceOf(
  found: readonly Objection[] | 'kind',
  barred: NotPublished | null,
  legitimate: number,
): Pick<Indicator, 'publication' | 'persons'> {
  const persons = legitimate > 0 || found.includes('second-person') ? 2 : 1;
  const withheld = (because: NotPublished) => ({ publication: { publish: false, because }, persons }) as const;
  if (found === 'kind') return withheld('kind');
  // What nobody may publish outweighs what somebody may insist on.
  if (barred !== null && barred !== 'unproven') return withheld(barred);
  const objection = found.find((each) => each !== 'second-person');
  if (objection !== undefined) return withheld(saidAs[objection]);
  if (legitimate > 0) return withheld('seen-legitimate');
  return barred === null ? { publication: { publish: true }, persons } : withheld(barred);
}

/** Whether an analyst may have it published who asks for it by name. */
export function mayPublish({ publication }: Indicator): boolean {
  return publication.publish || publication.because === 'unproven' || publication.because === 'seen-legitimate';
}
