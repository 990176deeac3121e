import { sql, type Kysely } from 'kysely';

/** How many polls of a minute had which head, added up by processes that serve side by side; nothing else is known of a poll. */
export async function feedPolls(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  // Unlogged: nobody waits for the disk, and what a crash loses is six minutes old at most.
  const unlogged = kind === 'postgres' ? 'unlogged' : '';
  await sql
    .raw(
      `create ${unlogged} table feed_poll (minute bigint not null, number text not null, polls integer not null, primary key (minute, number))`,
    )
    .execute(db);
}
