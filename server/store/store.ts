import type { Kysely, Transaction } from 'kysely';
import type { Hearing } from './hear-postgres.ts';
import type { Tables } from './tables.ts';

/** What can be asked: the store itself, or a transaction in it. */
export type Queries = Kysely<Tables>;

/** What only one at a time may do, in whatever process: `triage` puts reports into campaigns and decides, `audit` writes the log. */
export type Turn = 'triage' | 'audit' | 'setup' | 'mailbox' | 'letters' | 'publish';

/** Where reports are kept: a file, or a PostgreSQL that several processes share. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Queries;
  /** One transaction. Inside, only `tx` may be asked: the file has one connection, and asking `db` would wait for ever. */
  readonly transaction: <Result>(work: (tx: Transaction<Tables>) => Promise<Result>) => Promise<Result>;
  /** The same for what is small and may be done twice: it shares its transaction with what comes at the same moment. */
  readonly together: <Result>(work: (tx: Transaction<Tables>) => Promise<Result>) => Promise<Result>;
  /** The same, and nobody else is in it at the same time; all that is done in it is seen by the next. */
  readonly inTurn: <Result>(turn: Turn, work: (tx: Transaction<Tables>) => Promise<Result>) => Promise<Result>;
  /** Calls whenever a campaign or the feed has changed, where the store can: a file calls nobody. */
  readonly hear: (heard: () => void) => Hearing;
  readonly close: () => Promise<void>;
}
