import * as v from 'valibot';
import type { Decision } from '../../core/report/answer.ts';
import type { Happening } from '../../core/report/report.ts';
import type { FeedEntryState, FeedKind, FeedSpread } from './feed.ts';
import type { Level } from '../../core/verdict.ts';

/** Where reports come in. */
export type Channel = 'extension' | 'add-in' | 'check-page' | 'mailbox';

/** How sure we are of who reports: nothing but a claim, or a mail from an own domain that the border authenticated. */
export type Proof = 'claim' | 'mailbox';

/** What the queue may be asked for. */
export const campaignQuerySchema = v.object({
  state: v.optional(v.picklist(['open', 'decided', 'all']), 'open'),
  order: v.optional(v.picklist(['priority', 'newest']), 'priority'),
  /** `CampaignPage.next` of the page before. */
  after: v.optional(v.pipe(v.string(), v.maxLength(100))),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/u), v.transform(Number), v.minValue(1), v.maxValue(200)),
    '50',
  ),
});
/** A question to the queue, as it stands in the address: `?state=open&order=priority`. */
export type CampaignQuery = Readonly<v.InferInput<typeof campaignQuerySchema>>;

/** A page of the queue. */
export interface CampaignPage {
  readonly campaigns: readonly CampaignRow[];
  /** For `after`; `undefined` on the last page. */
  readonly next: string | undefined;
  /** Open campaigns in all, whatever was asked for. */
  readonly open: number;
}

/** One line of the queue. */
export interface CampaignRow {
  readonly id: string;
  /** Subject of its first mail; empty when that had none. */
  readonly title: string;
  /** Sender of its first mail as the mail claims it; empty when purged. */
  readonly sender: { readonly name: string; readonly address: string };
  readonly state: 'open' | 'decided';
  /** The decision that holds; `undefined` while open. */
  readonly decision: Decision | undefined;
  readonly priority: Priority;
  /** The gravest that Vigie says of its mails; `undefined` until the first is judged. */
  readonly level: Level | undefined;
  readonly reports: number;
  /** Installations and mailboxes that differ. */
  readonly reporters: number;
  readonly schools: number;
  /** Flagged or opened and not yet closed. */
  readonly incidents: number;
  readonly firstAt: string;
  readonly lastAt: string;
  /** Grows with every change: `DecisionRequest.version`. */
  readonly version: number;
}

/** How urgent a campaign is, and why. */
export interface Priority {
  /** 0 to 100. */
  readonly score: number;
  /** The weightiest first. */
  readonly reasons: readonly PriorityReason[];
}

/** One reason for a campaign's place in the queue. */
export interface PriorityReason {
  readonly kind:
    | 'typed-password'
    | 'opened-attachment'
    | 'clicked'
    | 'replied'
    | 'speed'
    | 'schools'
    | 'verdict'
    | 'client-verdict'
    | 'seen-legitimate'
    | 'simulation';
  /** What it adds; negative for what speaks against hurry. */
  readonly points: number;
  /** How many reports or schools it speaks of; for `speed` reports in the last hour. */
  readonly count: number;
  /** Of those, how many are proved to come from who they say. */
  readonly proved: number;
  /** For `verdict`: the level. */
  readonly level: Level | undefined;
}

/** How far the decision on a campaign has come. */
export interface CampaignPublication {
  /** Of the newest thing that was published or withdrawn; `undefined` while nothing was. */
  readonly spread: FeedSpread | undefined;
  /** Whether the signer answered when it was last asked. */
  readonly isSignerAway: boolean;
}

/** One campaign, whole. */
export interface Campaign extends CampaignRow {
  /** Newest first, at most 500. */
  readonly entries: readonly CampaignReport[];
  readonly indicators: readonly Indicator[];
  /** Newest first, undone ones too. */
  readonly history: readonly CampaignEvent[];
  /** What Vigie's clients said against what the server says of the same mails. */
  readonly verdicts: readonly VerdictPair[];
  /** Other campaigns that share keys: to be merged, perhaps. */
  readonly related: readonly RelatedCampaign[];
  readonly publication: CampaignPublication;
  /** When somebody of the team first looked into it; `undefined` until then. */
  readonly firstLookAt: string | undefined;
}

/** A report in the list of its campaign. */
export interface CampaignReport {
  readonly id: string;
  readonly at: string;
  readonly channel: Channel;
  readonly proof: Proof;
  /** Of the person; `undefined` once erased, or never given. */
  readonly reporter: string | undefined;
  readonly happened: readonly Happening[];
  readonly comment: string;
  readonly clientLevel: Level | undefined;
  readonly serverLevel: Level | undefined;
  readonly subject: string;
  readonly sender: string;
  /** `purged`: the mail is gone by its term, the report remains. `unreadable`: judging it was given up. */
  readonly mail: 'kept' | 'held' | 'purged' | 'unreadable';
  readonly answered: boolean;
  readonly incident: Incident | undefined;
}

/** A password that somebody says they typed. */
export interface Incident {
  /** `flagged` by the report itself, `opened` and `closed` by an analyst. */
  readonly state: 'flagged' | 'opened' | 'closed';
  /** Who opened or closed it. */
  readonly by: string | undefined;
  readonly at: string;
}

/** What reports and server said of one mail, and of how many. */
export interface VerdictPair {
  readonly client: Level | 'none-given';
  readonly server: Level | 'unjudged';
  readonly reports: number;
}

/** Something by which the mails of a campaign are known again. */
export interface Indicator {
  readonly kind: IndicatorKind;
  /** `https://ac-montpelier.example/connexion`, without query values; `sender@evil.example`; SHA-256 in hexadecimal. */
  readonly value: string;
  /** Reports of this campaign that carry it. */
  readonly reports: number;
  /** Mails decided legitimate that carried it, purged ones too. */
  readonly legitimate: number;
  /** Whether a decision for phishing would publish it, and if not why. */
  readonly publication: PublicationAdvice;
  /** Persons who must stand behind its publication: two for a whole host, and for what stands in legitimate mail. */
  readonly persons: 1 | 2;
  /** Where it stands in the feed. */
  readonly feed: 'absent' | FeedEntryState;
}

/** What an indicator is; only `url`, `host`, `sender` and `file` are ever published. */
export type IndicatorKind = FeedKind | 'domain' | 'reply-to' | 'subject';

/** Whether an indicator is fit to be published. */
export type PublicationAdvice =
  | { readonly publish: true }
  | { readonly publish: false; readonly because: NotPublished };

/**
 * Why an indicator stays unpublished: it belongs to the house or to somebody known, to a platform that many share, stands in legitimate
 * mail, is nobody's alone (a public suffix, an address of every network), or of a kind that the feed does not know. `unproven` ones, which
 * no finding points at, and those seen in legitimate mail are published when `DecisionRequest.publish` names them; the others never.
 */
export type NotPublished =
  | 'own-domain'
  | 'partner'
  | 'popular'
  | 'shared-host'
  | 'unfit'
  | 'seen-legitimate'
  | 'kind'
  | 'unproven';

/** Another campaign with some of the same keys. */
export interface RelatedCampaign {
  readonly id: string;
  readonly title: string;
  readonly reports: number;
  readonly shared: readonly IndicatorKind[];
}

/** Something that was done with a campaign. */
export type CampaignEvent =
  | {
      readonly kind: 'decided';
      /** For `paths.undo`. */
      readonly id: string;
      readonly at: string;
      readonly by: string;
      readonly decision: Decision;
      readonly comment: string;
      readonly undone: { readonly at: string; readonly by: string } | undefined;
    }
  | {
      readonly kind: 'merged';
      readonly at: string;
      readonly by: string;
      readonly other: string;
      readonly reports: number;
    }
  | {
      readonly kind: 'split';
      readonly at: string;
      readonly by: string;
      readonly other: string;
      readonly reports: number;
    };
