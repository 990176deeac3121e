import { sql } from 'kysely';
import type { Queries, Store } from '../store/store.ts';
import { dumpedTables, type DumpedTable, type Row } from './dumped-tables.ts';

/** The first line of a backup. */
export const dumpHead = { vigie: 'backup', version: 1 } as const;

/**
 * Writes all that a store holds of one moment, but for who is logged in: a row a line, `{"table":"mail","row":{…}}`. It reads the same
 * on every store, so what a file held can be restored into PostgreSQL. The last line counts, so that half a backup is known for one.
 * Gives the number of rows.
 */
export function dump(store: Store, write: (text: string) => Promise<void>): Promise<number> {
  return store.db.connection().execute(async (db) => {
    // Reading alone, so that whoever writes meanwhile is not held up.
    const begin = store.kind === 'sqlite' ? 'begin deferred' : 'begin isolation level repeatable read read only';
    await sql.raw(begin).execute(db);
    try {
      await write(line(dumpHead));
      let rows = 0;
      for (const each of dumpedTables) rows += await dumpTable(db, each, write);
      await write(line({ rows }));
      return rows;
    } finally {
      await sql`rollback`.execute(db);
    }
  });
}

async function dumpTable(db: Queries, each: DumpedTable, write: (text: string) => Promise<void>): Promise<number> {
  let rows = 0;
  for (let after: Row | undefined; ;) {
    const page = await pageAfter(db, each, after);
    rows += page.length;
    if (page.length > 0) await write(page.map((row) => line({ table: each.table, row: written(row) })).join(''));
    if (page.length < each.page) return rows;
    after = page.at(-1);
  }
}

/** The rows after one, by the columns that order them: `(hash, seq) > ('ab…', 3)`. */
async function pageAfter(
  db: Queries,
  { table, order, page }: DumpedTable,
  after: Row | undefined,
): Promise<readonly Row[]> {
  const columns = sql.join(order.map((column) => sql.ref(column)));
  const later = after ? sql`where (${columns}) > (${sql.join(order.map((column) => after[column]))})` : sql``;
  const query = sql<Row>`select * from ${sql.table(table)} ${later} order by ${columns} limit ${page}`;
  return (await query.execute(db)).rows;
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function written(row: Row): Row {
  const values = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
  ]);
  return Object.fromEntries(values) as Row;
}
