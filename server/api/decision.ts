import * as v from 'valibot';
import { plainReason } from '../../core/feed/plain-reason.ts';
import { decisions } from '../../core/report/answer.ts';
import type { Decision } from '../../core/report/answer.ts';
import type { Indicator } from './campaign.ts';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(64));
const indicatorName = v.strictObject({
  kind: v.picklist(['url', 'host', 'sender', 'file']),
  value: v.pipe(v.string(), v.nonEmpty(), v.maxLength(2048)),
});

/** What the team decides of a campaign. */
export const decisionSchema = v.strictObject({
  decision: v.picklist(decisions),
  /** To everybody who reported, plain text; often empty. */
  comment: v.optional(v.pipe(v.string(), v.maxLength(2000)), ''),
  /** Of the campaign as it was read, so that nobody decides what they have not seen. */
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** What colleagues read wherever what is published stands in a message; left out, what is usually said. */
  reason: v.exactOptional(v.pipe(v.string(), v.maxLength(200), v.transform(plainReason), v.nonEmpty())),
  /** What to publish of the indicators that may be; left out, all of them. */
  publish: v.exactOptional(v.pipe(v.array(indicatorName), v.maxLength(1000))),
});
/** A decision as the console sends it. */
export type DecisionRequest = Readonly<v.InferInput<typeof decisionSchema>>;

/** What a decision would do: shown before it is taken. */
export interface Consequences {
  readonly decision: Decision;
  readonly version: number;
  readonly reporters: {
    /** By the receipt that their client holds. */
    readonly byReceipt: number;
    /** By mail, to authenticated reporters. */
    readonly byMail: number;
  };
  /** Empty for spam and legitimate. */
  readonly publishes: readonly Indicator[];
  /** What is withheld, each with its reason in `publication`. */
  readonly withholds: readonly Indicator[];
  /** Entries of the feed that a decision for legitimate withdraws. */
  readonly withdraws: readonly Indicator[];
  /** Passwords typed that are still open as incidents. */
  readonly openIncidents: number;
}

/** A decision that was taken. */
export interface DecisionMade {
  /** For `paths.undo`. */
  readonly id: string;
  readonly campaign: string;
  readonly decision: Decision;
  readonly version: number;
  /** Answers by mail leave at this time; undone before, they never do. ISO 8601 UTC. */
  readonly answersAt: string;
}

/** A decision that was taken back. */
export interface DecisionUndone {
  readonly id: string;
  readonly campaign: string;
  readonly version: number;
  /** Mails that had already left and are followed by a correction. */
  readonly corrections: number;
  /** Entries withdrawn from the feed. */
  readonly withdrawn: number;
}

/** How many entries a second person stands behind now; 0 when none waited, or the same person had decided. */
export interface Endorsed {
  readonly entries: number;
}

/** Another campaign that becomes part of this one. */
export const mergeSchema = v.strictObject({ other: id });
/** Reports that become a campaign of their own. */
export const splitSchema = v.strictObject({ reports: v.pipe(v.array(id), v.minLength(1), v.maxLength(500)) });
/** What an analyst makes of a typed password. */
export const incidentSchema = v.strictObject({ state: v.picklist(['opened', 'closed']) });
/** Whether a mail is kept as evidence beyond its term. */
export const holdSchema = v.strictObject({ held: v.boolean() });
