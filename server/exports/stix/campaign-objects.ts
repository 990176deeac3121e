import type { ExportedCampaign, Indicator } from '../edition/edition.ts';
import { indicatorValue } from '../edition/indicator-value.ts';
import { oneLine } from '../edition/one-line.ts';
import { uuidOf } from '../edition/uuid.ts';
import { tlpGreen } from './marking.ts';
import { patternOf } from './pattern.ts';

/** An indicator is good for as long as the feed keeps it. */
const days = 90;

interface Making {
  readonly at: string;
  /** Id of the identity that says so. */
  readonly by: string;
}

/** A campaign as STIX objects: itself, its indicators, and that these point to it; all `revoked` where it was undone. */
export function campaignObjects(campaign: ExportedCampaign, making: Making): readonly object[] {
  const id = `campaign--${uuidOf(`campaign ${campaign.id}`)}`;
  const itself = {
    type: 'campaign',
    id,
    ...statement(campaign, making),
    name: oneLine(campaign.title) || campaign.id,
    first_seen: instant(campaign.firstSeen),
    // STIX wants the end strictly after the beginning.
    ...(campaign.lastSeen > campaign.firstSeen && { last_seen: instant(campaign.lastSeen) }),
    objective: 'Phishing',
  };
  return [itself, ...campaign.indicators.flatMap((indicator) => indicatorObjects(indicator, campaign, id, making))];
}

function indicatorObjects(
  indicator: Indicator,
  campaign: ExportedCampaign,
  campaignId: string,
  making: Making,
): readonly object[] {
  const value = indicatorValue(indicator);
  if (value === undefined) return [];
  const pattern = patternOf(indicator.kind, value);
  const id = `indicator--${uuidOf(`indicator ${campaign.id} ${pattern}`)}`;
  return [
    {
      type: 'indicator',
      id,
      ...statement(campaign, making),
      name: `${indicator.kind} ${oneLine(value)}`,
      indicator_types: ['malicious-activity'],
      pattern,
      pattern_type: 'stix',
      valid_from: instant(campaign.decidedAt),
      valid_until: new Date(Date.parse(campaign.decidedAt) + days * 86_400_000).toISOString(),
    },
    {
      type: 'relationship',
      id: `relationship--${uuidOf(`indicates ${id} ${campaignId}`)}`,
      ...statement(campaign, making),
      relationship_type: 'indicates',
      source_ref: id,
      target_ref: campaignId,
    },
  ];
}

/** What every object says of itself. */
function statement({ decidedAt, state }: ExportedCampaign, { at, by }: Making) {
  return {
    spec_version: '2.1',
    created_by_ref: by,
    created: instant(decidedAt),
    modified: instant(at > decidedAt ? at : decidedAt),
    ...(state === 'withdrawn' && { revoked: true }),
    object_marking_refs: [tlpGreen.id],
  };
}

/** With milliseconds, as STIX writes instants. */
function instant(iso: string): string {
  return new Date(iso).toISOString();
}
