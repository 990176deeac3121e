import type { ColumnType, Generated } from 'kysely';
import type { AccountTable, SessionTable } from './access-tables.ts';
import type { Flag, Instant } from './column.ts';
import type { FeedEntryTable, FeedPollTable, FeedSupportTable } from './feed-tables.ts';
import type { WatchCandidateTable, WatchDecisionTable, WatchListTable, WatchSourceTable } from './watch-tables.ts';

/** What the server remembers of itself: its secret, its first-start token, where it stopped reading a mailbox. */
interface SettingTable {
  readonly name: string;
  value: string;
}

/** Keys that clients show when they report: public by nature, so a tag rather than a secret. */
interface IngestKeyTable {
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  /** A channel, or `any`. */
  readonly channel: string;
  readonly label: string;
  readonly created_at: Instant;
  revoked_at: Instant | null;
}

/** One reported mail, by the hash of its source. */
export interface MailTable {
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  /** Bytes of the source. */
  readonly size: number;
  /** Bytes as stored. */
  readonly stored: number;
  /** When it last came in: a mail that comes again while it is purged stays. */
  seen_at: Instant;
}

/** A piece of a mail, compressed. */
interface MailChunkTable {
  readonly hash: string;
  readonly seq: number;
  readonly bytes: Uint8Array;
}

/** One report. */
export interface ReportTable {
  readonly id: string;
  /** Hash of all that was sent: the same id with other content is a conflict. */
  readonly content_hash: string;
  /** SHA-256 of the receipt; null for mails to the mailbox. */
  readonly receipt_hash: string | null;
  readonly channel: string;
  readonly client: string;
  /** Keyed hashes: whoever reported, without saying who. */
  installation_key: string;
  reporter_key: string | null;
  readonly proof: string;
  readonly language: string;
  readonly completeness: string;
  readonly webmail: string | null;
  /** JSON. */
  readonly happened: string;
  comment: string;
  readonly arrived_at: Instant;
  readonly mail_hash: string;
  readonly mail_size: number;
  readonly school: string | null;
  readonly client_level: string | null;
  /** JSON. */
  readonly client_rules: string | null;
  server_level: string | null;
  /** JSON. */
  server_rules: string | null;
  judged_at: Instant | null;
  attempts: ColumnType<number, number | undefined, number>;
  claimed_until: ColumnType<Instant, Instant | undefined, Instant>;
  campaign_id: string | null;
  /** JSON: keyed hashes by which it joined. */
  keys: string | null;
  subject: string;
  sender_name: string;
  sender_address: string;
  mail_state: string;
  held: ColumnType<Flag, Flag | undefined, Flag>;
  keep_until: Instant;
  incident_state: string | null;
  incident_by: string | null;
  incident_at: Instant | null;
  answered_at: Instant | null;
}

/** Addresses of reporters, apart from reports so that they can be erased alone. */
interface ReporterTable {
  readonly report_id: string;
  /** Encrypted. */
  address: string;
  erase_at: Instant;
}

/** Reports that belong together. */
export interface CampaignTable {
  readonly id: string;
  title: string;
  sender_name: string;
  sender_address: string;
  state: string;
  decision: string | null;
  decision_id: string | null;
  decided_at: Instant | null;
  level: string | null;
  reports: number;
  reporters: number;
  schools: number;
  incidents: number;
  score: number;
  /** JSON. */
  reasons: string;
  first_at: Instant;
  last_at: Instant;
  first_look_at: Instant | null;
  version: number;
  changed_at: Instant;
  merged_into: string | null;
}

/** By what a campaign is recognised. */
interface CampaignKeyTable {
  readonly key: string;
  readonly campaign_id: string;
  readonly kind: string;
  reports: number;
}

/** What can be shown and published of a campaign. */
interface IndicatorTable {
  readonly campaign_id: string;
  readonly kind: string;
  readonly key: string;
  readonly value: string;
  /** Why it is not to be published whatever is decided, or null. */
  readonly barred: string | null;
  reports: number;
}

/** Keys that legitimate mail carried; they stay when the mail is purged. */
interface LegitimateKeyTable {
  readonly key: string;
  mails: number;
  last_at: Instant;
}

/** What the team decided. */
interface DecisionTable {
  readonly id: string;
  readonly campaign_id: string;
  readonly decision: string;
  comment: string;
  readonly actor: string;
  readonly at: Instant;
  undone_at: Instant | null;
  undone_by: string | null;
  /** JSON: keys that were counted as legitimate, so that undoing discounts the same. */
  legitimate_keys: string | null;
}

/** Merges and splits. */
interface CampaignMoveTable {
  readonly id: Generated<number>;
  readonly campaign_id: string;
  readonly kind: string;
  readonly other: string;
  readonly reports: number;
  readonly actor: string;
  readonly at: Instant;
}

/** A mail to a reporter that is to be sent, or was. */
interface LetterTable {
  readonly id: string;
  readonly report_id: string;
  readonly kind: string;
  readonly decision_id: string | null;
  due_at: Instant;
  sent_at: Instant | null;
  cancelled_at: Instant | null;
  attempts: number;
}

/** How many tokens a bucket of several processes holds, and how many were last given out. */
interface BucketTable {
  readonly name: string;
  tokens: number;
  at: Instant;
  granted: number;
}

/** The audit log. */
export interface AuditTable {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  /** JSON, keys sorted. */
  readonly facts: string;
  readonly hash: string;
}

/** Every table. */
export interface Tables {
  readonly setting: SettingTable;
  readonly ingest_key: IngestKeyTable;
  readonly mail: MailTable;
  readonly mail_chunk: MailChunkTable;
  readonly report: ReportTable;
  readonly reporter: ReporterTable;
  readonly campaign: CampaignTable;
  readonly campaign_key: CampaignKeyTable;
  readonly campaign_move: CampaignMoveTable;
  readonly indicator: IndicatorTable;
  readonly legitimate_key: LegitimateKeyTable;
  readonly decision: DecisionTable;
  readonly feed_entry: FeedEntryTable;
  readonly feed_support: FeedSupportTable;
  readonly feed_poll: FeedPollTable;
  readonly letter: LetterTable;
  readonly bucket: BucketTable;
  readonly audit: AuditTable;
  readonly account: AccountTable;
  readonly session: SessionTable;
  readonly watch_list: WatchListTable;
  readonly watch_candidate: WatchCandidateTable;
  readonly watch_decision: WatchDecisionTable;
  readonly watch_source: WatchSourceTable;
}
