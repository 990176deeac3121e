import * as v from 'valibot';
import type {
  Campaign,
  CampaignPage,
  CampaignReport,
  CampaignRow,
  Incident,
  Indicator,
} from '../../../api/campaign.ts';
import { feedState, spreadShape } from './feed-shape.ts';
import { channel, decision, happening, indicatorKind, level, maybe, notPublished } from './words-of.ts';

const priority = v.object({
  score: v.number(),
  reasons: v.array(
    v.object({
      kind: v.picklist([
        'typed-password',
        'opened-attachment',
        'clicked',
        'replied',
        'speed',
        'schools',
        'verdict',
        'client-verdict',
        'seen-legitimate',
        'simulation',
      ]),
      points: v.number(),
      count: v.number(),
      proved: v.number(),
      level: maybe(level),
    }),
  ),
});

const row = v.object({
  id: v.string(),
  title: v.string(),
  sender: v.object({ name: v.string(), address: v.string() }),
  state: v.picklist(['open', 'decided']),
  decision: maybe(decision),
  priority,
  level: maybe(level),
  reports: v.number(),
  reporters: v.number(),
  schools: v.number(),
  incidents: v.number(),
  firstAt: v.string(),
  lastAt: v.string(),
  version: v.number(),
});
/** A line of the queue as it arrives. */
export const rowShape: v.GenericSchema<unknown, CampaignRow> = row;
/** A page of the queue as it arrives. */
export const pageShape: v.GenericSchema<unknown, CampaignPage> = v.object({
  campaigns: v.array(row),
  next: maybe(v.string()),
  open: v.number(),
});

const incident = v.object({
  state: v.picklist(['flagged', 'opened', 'closed']),
  by: maybe(v.string()),
  at: v.string(),
});
/** An incident as it arrives. */
export const incidentShape: v.GenericSchema<unknown, Incident> = incident;

const report = v.object({
  id: v.string(),
  at: v.string(),
  channel,
  proof: v.picklist(['claim', 'mailbox']),
  reporter: maybe(v.string()),
  happened: v.array(happening),
  comment: v.string(),
  clientLevel: maybe(level),
  serverLevel: maybe(level),
  subject: v.string(),
  sender: v.string(),
  mail: v.picklist(['kept', 'held', 'purged', 'unreadable']),
  answered: v.boolean(),
  incident: maybe(incident),
});
/** A report of a campaign as it arrives. */
export const reportShape: v.GenericSchema<unknown, CampaignReport> = report;

/** Whether something may be published, as it arrives. */
export const publicationAdvice = v.union([
  v.object({ publish: v.literal(true) }),
  v.object({ publish: v.literal(false), because: notPublished }),
]);
/** Where something stands in the feed, if it is there. */
export const feedPlace = v.union([v.literal('absent'), feedState]);

const indicator = v.object({
  kind: indicatorKind,
  value: v.string(),
  reports: v.number(),
  legitimate: v.number(),
  publication: publicationAdvice,
  persons: v.picklist([1, 2]),
  feed: feedPlace,
});
/** An indicator as it arrives. */
export const indicatorShape: v.GenericSchema<unknown, Indicator> = indicator;

const moved = { at: v.string(), by: v.string(), other: v.string(), reports: v.number() };
const event = v.variant('kind', [
  v.object({
    kind: v.literal('decided'),
    id: v.string(),
    at: v.string(),
    by: v.string(),
    decision,
    comment: v.string(),
    undone: maybe(v.object({ at: v.string(), by: v.string() })),
  }),
  v.object({ kind: v.literal('merged'), ...moved }),
  v.object({ kind: v.literal('split'), ...moved }),
]);

/** A campaign as it arrives. */
export const campaignShape: v.GenericSchema<unknown, Campaign> = v.object({
  ...row.entries,
  entries: v.array(report),
  indicators: v.array(indicator),
  history: v.array(event),
  verdicts: v.array(
    v.object({
      client: v.picklist(['none', 'caution', 'danger', 'none-given']),
      server: v.picklist(['none', 'caution', 'danger', 'unjudged']),
      reports: v.number(),
    }),
  ),
  related: v.array(
    v.object({ id: v.string(), title: v.string(), reports: v.number(), shared: v.array(indicatorKind) }),
  ),
  publication: v.object({ spread: maybe(spreadShape), isSignerAway: v.boolean() }),
  firstLookAt: maybe(v.string()),
});
