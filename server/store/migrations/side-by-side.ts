import { sql, type Kysely } from 'kysely';

/** What several processes on one PostgreSQL share: how much may still come in, and the news that something has changed. */
export async function sideBySide(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  // Unlogged: nobody waits for the disk, and after a crash all buckets are full again.
  const unlogged = kind === 'postgres' ? 'unlogged' : '';
  await sql
    .raw(
      `create ${unlogged} table bucket (name text primary key, tokens double precision not null, at bigint not null, granted integer not null)`,
    )
    .execute(db);
  await sql.raw('create index bucket_at on bucket (at)').execute(db);
  if (kind === 'sqlite') return;
  // By a trigger, so that no way of changing something can forget it; it is heard once the change is committed.
  await sql
    .raw(
      `create function vigie_news() returns trigger language plpgsql as $$ begin perform pg_notify('vigie_news', ''); return null; end $$`,
    )
    .execute(db);
  for (const table of ['campaign', 'feed_entry']) {
    await sql
      .raw(
        `create trigger ${table}_news after insert or update or delete on ${table} for each statement execute function vigie_news()`,
      )
      .execute(db);
  }
}
