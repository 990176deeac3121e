import type { ExportedCampaign, Indicator, IndicatorKind, Publisher } from '../edition/edition.ts';
import { indicatorValue } from '../edition/indicator-value.ts';
import { oneLine } from '../edition/one-line.ts';
import { uuidOf } from '../edition/uuid.ts';

/** MISP's names for what we look for. */
const kinds: Readonly<Record<IndicatorKind, { readonly type: string; readonly category: string }>> = {
  url: { type: 'url', category: 'Network activity' },
  host: { type: 'domain', category: 'Network activity' },
  sender: { type: 'email-src', category: 'Payload delivery' },
  'reply-to': { type: 'email-reply-to', category: 'Payload delivery' },
  file: { type: 'sha256', category: 'Payload delivery' },
};

/** The tags that every event of ours carries, in MISP's taxonomies. */
const tags = [
  { name: 'tlp:green', colour: '#339900' },
  { name: 'rsit:fraud="phishing"', colour: '#b30047' },
] as const;

/** One thing to look for, as MISP has it. */
export interface MispAttribute {
  readonly uuid: string;
  readonly type: string;
  readonly category: string;
  readonly to_ids: boolean;
  readonly distribution: string;
  readonly timestamp: string;
  readonly comment: string;
  readonly value: string;
}

/** A campaign as MISP's core format has it; numbers are strings there. */
export interface MispEvent {
  readonly uuid: string;
  readonly info: string;
  readonly date: string;
  readonly timestamp: string;
  readonly publish_timestamp: string;
  readonly published: boolean;
  readonly threat_level_id: string;
  readonly analysis: string;
  readonly distribution: string;
  readonly Orgc: { readonly name: string; readonly uuid: string };
  readonly Tag: typeof tags;
  readonly Attribute: readonly MispAttribute[];
}

/** The event of a campaign; nothing in one that was withdrawn is to be looked for any more. */
export function eventOf(campaign: ExportedCampaign, publisher: Publisher): MispEvent {
  const { id, title, decidedAt, firstSeen, state } = campaign;
  return {
    uuid: uuidOf(`misp event ${id}`),
    info: oneLine(`Phishing: ${title}${state === 'withdrawn' ? ' (withdrawn)' : ''}`),
    date: firstSeen.slice(0, 10),
    timestamp: seconds(decidedAt),
    publish_timestamp: seconds(decidedAt),
    published: true,
    threat_level_id: '2',
    analysis: '2',
    distribution: '3',
    Orgc: { name: publisher.name, uuid: uuidOf(`misp organisation ${publisher.domain}`) },
    Tag: tags,
    Attribute: campaign.indicators.flatMap((indicator) => attributeOf(indicator, campaign)),
  };
}

function attributeOf(indicator: Indicator, { id, decidedAt, state }: ExportedCampaign): readonly MispAttribute[] {
  const value = indicatorValue(indicator);
  if (value === undefined) return [];
  const isAddress = indicator.kind === 'host' && /^[\d.]+$|:/u.test(value);
  const { type, category } = kinds[indicator.kind];
  return [
    {
      uuid: uuidOf(`misp attribute ${id} ${indicator.kind} ${value}`),
      type: isAddress ? 'ip-dst' : type,
      category,
      to_ids: state === 'confirmed',
      distribution: '5',
      timestamp: seconds(decidedAt),
      comment: '',
      value,
    },
  ];
}

function seconds(iso: string): string {
  return String(Math.floor(Date.parse(iso) / 1000));
}
