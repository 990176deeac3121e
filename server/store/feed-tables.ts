import type { Flag, Instant } from './column.ts';

/** An expression that the team wants in the feed, or wanted: what all decisions about it come to. */
export interface FeedEntryTable {
  readonly kind: string;
  readonly value: string;
  state: string;
  /** The signer's word for why it will not; empty otherwise. */
  refusal: string;
  /** Persons who must stand behind it. */
  needed: number;
  /** What people are told. */
  reason: string;
  until: Instant;
  /** Whether the signer was ever asked to publish it and has not said since that it is gone: then it may be out there. */
  sent: Flag;
  /** Of the head that first said what holds now. */
  serial: number | null;
  sequence: number | null;
  changed_at: Instant;
  changed_by: string;
  /** Grows with every change. */
  revision: number;
}

/** How many polls of a minute had which head: see `MinuteOfPolls`. */
export interface FeedPollTable {
  /** Minutes since 1970. */
  readonly minute: number;
  readonly number: string;
  polls: number;
}

/** One person's word for an entry, by one decision. */
export interface FeedSupportTable {
  readonly kind: string;
  readonly value: string;
  /** Of a campaign, or of a newly registered name. */
  readonly decision_id: string;
  readonly person: string;
  /** Null where no mail has come. */
  campaign_id: string | null;
  reason: string;
  needed: number;
  at: Instant;
  until: Instant;
  withdrawn_at: Instant | null;
}
