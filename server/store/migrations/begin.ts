import { sql, type Kysely } from 'kysely';

/** Every table, as it is made on an empty store; `bytes` is what the store calls binary. */
export async function begin(db: Kysely<unknown>, bytes: 'blob' | 'bytea'): Promise<void> {
  for (const statement of statements(bytes)) await sql.raw(statement).execute(db);
}

const statements = (bytes: string): readonly string[] => [
  `create table setting (name text primary key, value text not null)`,
  `create table ingest_key (hash text primary key, channel text not null, label text not null, created_at bigint not null, revoked_at bigint)`,
  `create table mail (hash text primary key, size bigint not null, stored bigint not null, seen_at bigint not null)`,
  `create table mail_chunk (hash text not null, seq integer not null, bytes ${bytes} not null, primary key (hash, seq))`,
  `create table report (
    id text primary key, content_hash text not null, receipt_hash text, channel text not null, client text not null,
    installation_key text not null, reporter_key text, proof text not null, language text not null, completeness text not null,
    webmail text, happened text not null, comment text not null, arrived_at bigint not null, mail_hash text not null,
    mail_size bigint not null, school text, client_level text, client_rules text, server_level text, server_rules text,
    judged_at bigint, attempts integer not null default 0, claimed_until bigint not null default 0, campaign_id text, keys text,
    subject text not null, sender_name text not null, sender_address text not null, mail_state text not null,
    held integer not null default 0, keep_until bigint not null, incident_state text, incident_by text, incident_at bigint,
    answered_at bigint)`,
  `create unique index report_receipt on report (receipt_hash)`,
  `create index report_campaign on report (campaign_id, arrived_at)`,
  `create index report_arrived on report (arrived_at)`,
  `create index report_mail on report (mail_hash)`,
  `create index report_reporter on report (reporter_key)`,
  `create index report_waiting on report (arrived_at) where judged_at is null`,
  `create index report_keep on report (keep_until) where mail_state <> 'purged'`,
  `create table reporter (report_id text primary key, address text not null, erase_at bigint not null)`,
  `create index reporter_erase on reporter (erase_at)`,
  `create table campaign (
    id text primary key, title text not null, sender_name text not null, sender_address text not null, state text not null,
    decision text, decision_id text, decided_at bigint, level text, reports integer not null, reporters integer not null,
    schools integer not null, incidents integer not null, score integer not null, reasons text not null, first_at bigint not null,
    last_at bigint not null, first_look_at bigint, version integer not null, changed_at bigint not null, merged_into text)`,
  `create index campaign_queue on campaign (score desc, id desc) where merged_into is null and (state = 'open' or incidents > 0)`,
  `create index campaign_newest on campaign (last_at desc, id desc) where merged_into is null`,
  `create index campaign_first on campaign (first_at)`,
  `create index campaign_changed on campaign (changed_at)`,
  `create table campaign_key (key text not null, campaign_id text not null, kind text not null, reports integer not null, primary key (key, campaign_id))`,
  `create index campaign_key_of on campaign_key (campaign_id)`,
  `create table campaign_move (id ${bytes === 'blob' ? 'integer primary key' : 'bigserial primary key'}, campaign_id text not null, kind text not null, other text not null, reports integer not null, actor text not null, at bigint not null)`,
  `create index campaign_move_of on campaign_move (campaign_id)`,
  `create table indicator (
    campaign_id text not null, kind text not null, key text not null, value text ${bytes === 'bytea' ? 'collate "C"' : ''} not null, barred text, reports integer not null,
    primary key (campaign_id, key))`,
  `create index indicator_value on indicator (value)`,
  `create table legitimate_key (key text primary key, mails integer not null, last_at bigint not null)`,
  `create table decision (
    id text primary key, campaign_id text not null, decision text not null, comment text not null, actor text not null, at bigint not null,
    undone_at bigint, undone_by text, legitimate_keys text)`,
  `create index decision_campaign on decision (campaign_id, at)`,
  `create index decision_at on decision (at)`,
  `create table feed_entry (
    kind text not null, value text not null, campaign_id text not null, decision_id text not null, reason text not null,
    state text not null, until bigint not null, changed_at bigint not null, actor text not null, second text, primary key (kind, value))`,
  `create index feed_entry_state on feed_entry (state)`,
  `create index feed_entry_decision on feed_entry (decision_id)`,
  `create index feed_entry_campaign on feed_entry (campaign_id)`,
  `create table letter (
    id text primary key, report_id text not null, kind text not null, decision_id text, due_at bigint not null, sent_at bigint,
    cancelled_at bigint, attempts integer not null)`,
  `create index letter_due on letter (due_at) where sent_at is null and cancelled_at is null`,
  `create index letter_decision on letter (decision_id)`,
  `create table audit (seq bigint primary key, at bigint not null, actor text not null, action text not null, target text not null, facts text not null, hash text not null)`,
  `create table account (
    name text primary key, role text not null, origin text not null, subject text, password text, totp_secret text, totp_confirmed integer not null,
    totp_step bigint not null, disabled integer not null, created_at bigint not null, last_seen_at bigint)`,
  `create table session (hash text primary key, account text not null, created_at bigint not null, seen_at bigint not null)`,
  `create index session_account on session (account)`,
];
