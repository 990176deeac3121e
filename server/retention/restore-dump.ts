import { sql } from 'kysely';
import * as v from 'valibot';
import type { Queries, Store } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import { dumpHead } from './dump.ts';
import { dumpedTables, type Row } from './dumped-tables.ts';

/** Whether a store was filled from a backup, or why it is as it was. */
export type RestoreOutcome =
  | { readonly outcome: 'restored'; readonly rows: number }
  | { readonly outcome: 'not-empty' | 'not-a-backup' | 'cut-off' };

const names = dumpedTables.map(({ table }) => table);
const rowSchema = v.strictObject({ table: v.picklist(names), row: v.record(v.string(), v.unknown()) });
const bytesSchema = v.strictObject({ base64: v.string() });
const endSchema = v.strictObject({ rows: v.number() });

/** Leaves a transaction without keeping what was done in it. */
class Abandoned extends Error {
  readonly outcome: 'not-a-backup' | 'cut-off';
  constructor(outcome: 'not-a-backup' | 'cut-off') {
    super(outcome);
    this.outcome = outcome;
  }
}

/** Fills an empty store from the lines of a backup: all of it or nothing. */
export async function restoreDump(store: Store, lines: AsyncIterable<string>): Promise<RestoreOutcome> {
  if (!(await isEmpty(store.db))) return { outcome: 'not-empty' };
  try {
    const rows = await store.transaction((tx) => fill(store, tx, lines));
    return { outcome: 'restored', rows };
  } catch (error) {
    if (error instanceof Abandoned) return { outcome: error.outcome };
    throw error;
  }
}

async function isEmpty(db: Queries): Promise<boolean> {
  for (const table of ['report', 'account', 'audit'] as const) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) return false;
  }
  return true;
}

async function fill(store: Store, tx: Queries, lines: AsyncIterable<string>): Promise<number> {
  await tx.deleteFrom('setting').execute();
  let [rows, isFirst, end] = [0, true, -1];
  for await (const text of lines) {
    if (text === '') continue;
    const value = parsed(text);
    if (isFirst) {
      isFirst = false;
      if (JSON.stringify(value) !== JSON.stringify(dumpHead)) throw new Abandoned('not-a-backup');
      continue;
    }
    const last = v.safeParse(endSchema, value);
    if (last.success) {
      end = last.output.rows;
      break;
    }
    const read = v.safeParse(rowSchema, value);
    if (!read.success) throw new Abandoned('not-a-backup');
    await insert(tx, read.output.table, read.output.row);
    rows += 1;
  }
  if (isFirst) throw new Abandoned('not-a-backup');
  if (end !== rows) throw new Abandoned('cut-off');
  if (store.kind === 'postgres') {
    await sql`select setval(pg_get_serial_sequence('campaign_move', 'id'), coalesce(max(id), 0) + 1, false) from campaign_move`.execute(
      tx,
    );
  }
  return rows;
}

/** A column that no table has is refused by the store, which undoes everything. */
async function insert(tx: Queries, table: keyof Tables, row: Row): Promise<void> {
  const entries = Object.entries(row).map(([name, value]): readonly [string, unknown] => {
    const bytes = v.safeParse(bytesSchema, value);
    return [name, bytes.success ? Buffer.from(bytes.output.base64, 'base64') : value];
  });
  const columns = sql.join(entries.map(([name]) => sql.id(name)));
  const values = sql.join(entries.map(([, value]) => value));
  await sql`insert into ${sql.table(table)} (${columns}) values (${values})`.execute(tx);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
