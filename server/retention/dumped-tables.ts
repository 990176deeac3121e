import type { Tables } from '../store/tables.ts';

/** A row of any table. */
export type Row = Readonly<Record<string, unknown>>;

/** A table as it is written into a backup. */
export interface DumpedTable {
  readonly table: keyof Tables;
  /** The columns of its primary key. */
  readonly order: readonly string[];
  /** Rows held in memory at a time. */
  readonly page: number;
}

const many = 1000;
/** Each up to half a megabyte. */
const few = 8;

/** All tables but the sessions: a stolen backup logs nobody in. */
export const dumpedTables: readonly DumpedTable[] = [
  { table: 'setting', order: ['name'], page: many },
  { table: 'ingest_key', order: ['hash'], page: many },
  { table: 'mail', order: ['hash'], page: many },
  { table: 'mail_chunk', order: ['hash', 'seq'], page: few },
  { table: 'report', order: ['id'], page: many },
  { table: 'reporter', order: ['report_id'], page: many },
  { table: 'campaign', order: ['id'], page: many },
  { table: 'campaign_key', order: ['key', 'campaign_id'], page: many },
  { table: 'campaign_move', order: ['id'], page: many },
  { table: 'indicator', order: ['campaign_id', 'key'], page: many },
  { table: 'legitimate_key', order: ['key'], page: many },
  { table: 'decision', order: ['id'], page: many },
  { table: 'feed_entry', order: ['kind', 'value'], page: many },
  { table: 'feed_support', order: ['kind', 'value', 'decision_id', 'person'], page: many },
  { table: 'letter', order: ['id'], page: many },
  { table: 'audit', order: ['seq'], page: many },
  { table: 'account', order: ['name'], page: many },
  { table: 'watch_list', order: ['id'], page: many },
  { table: 'watch_candidate', order: ['host'], page: many },
  { table: 'watch_decision', order: ['id'], page: many },
  { table: 'watch_source', order: ['name'], page: many },
];
