import { Kysely, sql, SqliteDialect } from 'kysely';
import { expect, test } from 'vitest';

import { begin } from '../../../server/store/migrations/begin.ts';
import { feedSupports } from '../../../server/store/migrations/feed-supports.ts';
import { openSqlite } from '../../../server/store/sqlite-database.ts';

test('what was published before words had rows of their own stands on the words of those who decided it', async () => {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: openSqlite(':memory:') }) });
  await begin(db, 'blob');
  const columns = 'kind, value, campaign_id, decision_id, reason, state, until, changed_at, actor, second';
  await sql
    .raw(
      `insert into feed_entry (${columns}) values
        ('host', 'evil.example', 'c1', 'd1', '', 'published', 900, 100, 'anne', 'bea'),
        ('url', 'evil.example/x', 'c1', 'd1', '', 'waiting', 900, 100, 'anne', null),
        ('url', 'old.example/x', 'c2', 'd2', '', 'withdrawn', 900, 200, 'anne', null),
        ('url', 'own.example/x', 'c2', 'd2', 'own', 'refused', 900, 200, 'anne', null)`,
    )
    .execute(db);
  await feedSupports(db);
  const entries = await sql`select value, state, refusal, needed, sent from feed_entry order by value`.execute(db);
  expect(entries.rows).toEqual([
    { value: 'evil.example', state: 'published', refusal: '', needed: 2, sent: 1 },
    { value: 'evil.example/x', state: 'waiting', refusal: '', needed: 1, sent: 1 },
    { value: 'old.example/x', state: 'withdrawn', refusal: '', needed: 1, sent: 0 },
    { value: 'own.example/x', state: 'refused', refusal: 'own', needed: 1, sent: 0 },
  ]);
  const supports = await sql`select value, person, withdrawn_at from feed_support order by value, person`.execute(db);
  expect(supports.rows).toEqual([
    { value: 'evil.example', person: 'anne', withdrawn_at: null },
    { value: 'evil.example', person: 'bea', withdrawn_at: null },
    { value: 'evil.example/x', person: 'anne', withdrawn_at: null },
    { value: 'old.example/x', person: 'anne', withdrawn_at: 200 },
    { value: 'own.example/x', person: 'anne', withdrawn_at: null },
  ]);
  await db.destroy();
});
