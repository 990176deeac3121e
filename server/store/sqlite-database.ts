import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Statements kept ready; queries of the server are some hundred. */
const mostStatements = 500;

/** A file of SQLite as Kysely's dialect wants it: nothing is acknowledged before it is on disk, and what is deleted is overwritten. */
export function openSqlite(path: string): SqliteDatabase {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma cache_size = -65536; pragma secure_delete = on;',
  );
  const ready = new Map<string, SqliteStatement>();
  return {
    prepare(text) {
      // A transaction that begins by reading and then writes would be refused where another process has written meanwhile.
      const sql = text === 'begin' ? 'begin immediate' : text;
      const known = ready.get(sql);
      if (known) return known;
      const statement = asStatement(database.prepare(sql));
      if (ready.size >= mostStatements) ready.clear();
      ready.set(sql, statement);
      return statement;
    },
    close: () => database.close(),
  };
}

function asStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

/** What Kysely hands on is what the tables' types let through. */
function values(parameters: readonly unknown[]): readonly SQLInputValue[] {
  return parameters.map((value) => (value === undefined ? null : (value as SQLInputValue)));
}
