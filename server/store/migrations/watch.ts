import { sql, type Kysely } from 'kysely';

/** Lists of new names, what was found in them, and what was decided of it. */
export async function watch(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  for (const statement of [...statements, ...(kind === 'postgres' ? [news] : [])]) await sql.raw(statement).execute(db);
}

const news =
  'create trigger watch_candidate_news after insert or update or delete on watch_candidate for each statement execute function vigie_news()';

const statements: readonly string[] = [
  `create table watch_list (
    id text primary key, name text not null, actor text not null, at bigint not null, names bigint not null, found integer not null,
    fresh integer not null, cut integer not null)`,
  `create index watch_list_at on watch_list (at)`,
  `create table watch_candidate (
    host text primary key, target text not null, technique text not null, strength text not null, letters text not null,
    place integer not null, list_name text not null, first_at bigint not null, last_at bigint not null, state text not null,
    decision_id text, version integer not null, changed_at bigint not null)`,
  `create index watch_candidate_place on watch_candidate (state, place, host)`,
  `create index watch_candidate_changed on watch_candidate (changed_at)`,
  `create table watch_decision (
    id text primary key, host text not null, decision text not null, before text, actor text not null, at bigint not null,
    undone_at bigint, undone_by text)`,
  `create index watch_decision_host on watch_decision (host, at)`,
  `create table watch_source (
    name text primary key, scheduled integer not null, last_day text, tried_at bigint not null, claimed_until bigint not null,
    problem text)`,
];
