import { sql, type Kysely } from 'kysely';

/** Until here a source remembered the last day that was read, and one that had failed before it was passed over. */
export async function watchDays(db: Kysely<unknown>): Promise<void> {
  await sql`alter table watch_source rename column last_day to days`.execute(db);
}
