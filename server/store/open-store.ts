import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql, SqliteDialect, type Dialect } from 'kysely';
import pg from 'pg';
import { commitTogether, type Transact } from './commit-together.ts';
import { hearPostgres } from './hear-postgres.ts';
import { migrate } from './migrate.ts';
import { openSqlite } from './sqlite-database.ts';
import type { Store, Turn } from './store.ts';
import type { Tables } from './tables.ts';

/** Where the store is: a PostgreSQL when an address is given, else a file in a folder. */
export interface StorePlace {
  readonly databaseUrl: string | undefined;
  readonly folder: string;
}

/** Numbers of the turns, which PostgreSQL's advisory locks are named by. */
const turns: Readonly<Record<Turn, number>> = { triage: 1, audit: 2, setup: 3, mailbox: 4, letters: 5, publish: 6 };
const lockSpace = 0x76_69_67;

/** Opens a store, brings its tables up to date, and makes an empty one where there is none. */
export async function openStore(place: StorePlace): Promise<Store> {
  const kind = place.databaseUrl === undefined ? 'sqlite' : 'postgres';
  const db = new Kysely<Tables>({
    dialect: place.databaseUrl === undefined ? await sqliteIn(place.folder) : postgresAt(place.databaseUrl),
  });
  try {
    await migrate(db, kind);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const { databaseUrl } = place;
  const transaction: Transact = (work) => db.transaction().execute(work);
  return {
    kind,
    db,
    transaction,
    // PostgreSQL commits what comes on several connections together by itself, and works on them side by side meanwhile.
    together: kind === 'sqlite' ? commitTogether(transaction) : transaction,
    inTurn: (turn, work) =>
      db.transaction().execute(async (tx) => {
        // In a file every transaction that writes is alone anyway.
        if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${lockSpace}, ${turns[turn]})`.execute(tx);
        return work(tx);
      }),
    hear: (heard) =>
      databaseUrl === undefined ? { close: () => Promise.resolve() } : hearPostgres(databaseUrl, heard),
    close: () => db.destroy(),
  };
}

async function sqliteIn(folder: string): Promise<Dialect> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return new SqliteDialect({ database: openSqlite(join(folder, 'vigie.sqlite')) });
}

/** `bigint`, and what `count` and `sum` give; all of ours are well below 2^53. */
const wholeNumbers = new Set([20, 1700]);

const parserOf = pg.types.getTypeParser as (id: number, format?: 'text' | 'binary') => (value: string) => unknown;

function postgresAt(connectionString: string): Dialect {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    types: {
      getTypeParser: (id, format) => (wholeNumbers.has(id) ? (value: string) => Number(value) : parserOf(id, format)),
    },
  });
  // A connection that breaks while nobody uses it is replaced by the next; without a listener it would end the process.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}
