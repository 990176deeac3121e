import { sql, type Kysely } from 'kysely';

/**
 * Until here an entry of the feed belonged to one decision, and undoing that took it away though another held. Now each decision, and each
 * second person, is a support of its own, and the entry is what they come to.
 */
export async function feedSupports(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements: readonly string[] = [
  `create table feed_support (
    kind text not null, value text not null, decision_id text not null, person text not null, campaign_id text, reason text not null,
    needed integer not null, at bigint not null, until bigint not null, withdrawn_at bigint, primary key (kind, value, decision_id, person))`,
  `create index feed_support_decision on feed_support (decision_id)`,
  `create index feed_support_campaign on feed_support (campaign_id)`,
  `insert into feed_support (kind, value, decision_id, person, campaign_id, reason, needed, at, until, withdrawn_at)
    select kind, value, decision_id, actor, campaign_id, '${reasonUntilNow()}', case when kind = 'host' then 2 else 1 end, changed_at, until,
      case when state in ('withdrawing', 'withdrawn') then changed_at end from feed_entry`,
  `insert into feed_support (kind, value, decision_id, person, campaign_id, reason, needed, at, until, withdrawn_at)
    select kind, value, decision_id, second, campaign_id, '${reasonUntilNow()}', case when kind = 'host' then 2 else 1 end, changed_at, until,
      case when state in ('withdrawing', 'withdrawn') then changed_at end from feed_entry where second is not null and second <> actor`,
  `alter table feed_entry rename to feed_entry_before`,
  `create table feed_entry (
    kind text not null, value text not null, state text not null, refusal text not null, needed integer not null, reason text not null,
    until bigint not null, sent integer not null, serial bigint, sequence bigint, changed_at bigint not null, changed_by text not null,
    revision integer not null, primary key (kind, value))`,
  `insert into feed_entry (kind, value, state, refusal, needed, reason, until, sent, serial, sequence, changed_at, changed_by, revision)
    select kind, value, state, reason, case when kind = 'host' then 2 else 1 end, '${reasonUntilNow()}', until,
      case when state in ('published', 'withdrawing', 'waiting') then 1 else 0 end, null, null, changed_at, actor, 0 from feed_entry_before`,
  `drop table feed_entry_before`,
  `create index feed_entry_state on feed_entry (state)`,
  `create index feed_entry_changed on feed_entry (changed_at)`,
];

/** What every entry said before people could word it. */
function reasonUntilNow(): string {
  return 'Hameçonnage confirmé par l’équipe de sécurité';
}
