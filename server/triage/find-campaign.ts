import type { Queries } from '../store/store.ts';
import { joins, weightOf, type WeighedKey } from './weigh-keys.ts';

/** Rows looked at; a key that thousands of campaigns share tells nothing. */
const mostMatches = 5000;

/**
 * The campaign that a mail belongs to, if any: the one with most in common. What legitimate mail carries joins nothing, but for whole
 * copies, which join each other while nobody has decided; and none joins what was decided to be legitimate, or an attacker would only
 * have to imitate such a mail.
 */
export async function findCampaign(
  tx: Queries,
  report: { readonly id: string; readonly mail_hash: string },
  keys: readonly WeighedKey[],
): Promise<string | undefined> {
  const same = await tx
    .selectFrom('report')
    .select('campaign_id')
    .where('mail_hash', '=', report.mail_hash)
    .where('id', '<>', report.id)
    .where('campaign_id', 'is not', null)
    .orderBy('arrived_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (same?.campaign_id) return same.campaign_id;
  const usable = await withoutStopped(tx, keys);
  if (usable.length === 0) return undefined;
  const matches = await tx
    .selectFrom('campaign_key')
    .innerJoin('campaign', 'campaign.id', 'campaign_key.campaign_id')
    .select(['campaign_key.key', 'campaign.id', 'campaign.last_at'])
    .where(
      'campaign_key.key',
      'in',
      usable.map(({ key }) => key),
    )
    .where('campaign.merged_into', 'is', null)
    .where((where) => where.or([where('campaign.state', '=', 'open'), where('campaign.decision', '<>', 'legitimate')]))
    .orderBy('campaign.last_at', 'desc')
    .limit(mostMatches)
    .execute();
  return heaviest(matches, usable);
}

/** The keys that no legitimate mail carried. */
async function withoutStopped(tx: Queries, keys: readonly WeighedKey[]): Promise<readonly WeighedKey[]> {
  if (keys.length === 0) return [];
  const stopped = await tx
    .selectFrom('legitimate_key')
    .select('key')
    .where(
      'key',
      'in',
      keys.map(({ key }) => key),
    )
    .where('mails', '>', 0)
    .execute();
  const stop = new Set(stopped.map(({ key }) => key));
  return keys.filter(({ key, kind }) => kind === 'copy' || !stop.has(key));
}

function heaviest(
  matches: readonly { readonly key: string; readonly id: string }[],
  keys: readonly WeighedKey[],
): string | undefined {
  const byKey = new Map(keys.map((each) => [each.key, each]));
  const shared = new Map<string, WeighedKey[]>();
  for (const { key, id } of matches) {
    const known = byKey.get(key);
    if (known) shared.set(id, [...(shared.get(id) ?? []), known]);
  }
  let best: { readonly id: string; readonly weight: number } | undefined;
  for (const [id, common] of shared) {
    const weight = weightOf(common);
    if (weight >= joins && weight > (best?.weight ?? 0)) best = { id, weight };
  }
  return best?.id;
}
