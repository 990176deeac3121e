import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { AuditAction } from '../api/audit.ts';
import type { Queries, Store } from '../store/store.ts';
import type { AuditTable } from '../store/tables.ts';

/** Something to be recorded; never an address, subject or text of a mail. */
export interface AuditRecord {
  /** An account, or `server` or `command`. */
  readonly actor: string;
  readonly action: AuditAction;
  /** A campaign's or report's id, an account's name. */
  readonly target?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** The hash before the first entry. */
export const beginning = '0'.repeat(64);

/** Records something that stands for itself: a look, a log-in. */
export async function record(store: Store, entry: AuditRecord, now: number): Promise<void> {
  await store.transaction((tx) => recordIn(store, tx, entry, now));
}

/** Records something together with what it records: both are kept, or neither. */
export async function recordIn(store: Store, tx: Queries, entry: AuditRecord, now: number): Promise<void> {
  await holdEnd(store, tx);
  const last = await tx.selectFrom('audit').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const next = {
    seq: (last?.seq ?? 0) + 1,
    at: now,
    actor: entry.actor,
    action: entry.action,
    target: entry.target ?? '',
    facts: factsText(entry.facts ?? {}),
  };
  await tx
    .insertInto('audit')
    .values({ ...next, hash: hashOf(next, last?.hash ?? beginning) })
    .execute();
}

/** The chain has one end: whoever lengthens it holds it until the transaction is over. */
export async function holdEnd(store: Store, tx: Queries): Promise<void> {
  if (store.kind === 'postgres') await sql`select pg_advisory_xact_lock(7759207, 2)`.execute(tx);
}

/** SHA-256 over an entry and the hash before it, hexadecimal. */
export function hashOf({ seq, at, actor, action, target, facts }: Omit<AuditTable, 'hash'>, before: string): string {
  const text = JSON.stringify([before, seq, at, actor, action, target, facts]);
  return createHash('sha256').update(text).digest('hex');
}

function factsText(facts: Readonly<Record<string, string | number>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(facts).toSorted(([one], [other]) => (one < other ? -1 : 1))));
}
