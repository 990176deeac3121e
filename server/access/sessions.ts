import { createHash, randomBytes } from 'node:crypto';
import type { Queries } from '../store/store.ts';
import { accountOf, type Account } from './accounts.ts';

/** How long a session lasts, in milliseconds: without a request, and in all. */
export const sessionTerms = { idle: 30 * 60_000, longest: 12 * 3_600_000 } as const;
const { idle, longest } = sessionTerms;
/** How often the last request is written down. */
const written = 60_000;

/** Somebody who is logged in. */
export interface Visitor {
  readonly account: Account;
  /** SHA-256 of the cookie's value. */
  readonly hash: string;
  /** When the session ends at the latest. */
  readonly until: number;
}

/** Begins a session and gives the cookie's value, which the store does not know. */
export async function beginSession(db: Queries, account: string, now: number): Promise<string> {
  const value = randomBytes(32).toString('base64url');
  await db
    .insertInto('session')
    .values({ hash: hashOf(value), account, created_at: now, seen_at: now })
    .execute();
  await db.updateTable('account').set({ last_seen_at: now }).where('name', '=', account).execute();
  return value;
}

/** Who a cookie's value stands for; `undefined` once the session has ended or the account is disabled. */
export async function visitorOf(db: Queries, value: string, now: number): Promise<Visitor | undefined> {
  const hash = hashOf(value);
  const session = await db.selectFrom('session').selectAll().where('hash', '=', hash).executeTakeFirst();
  if (!session || now - session.seen_at > idle || now - session.created_at > longest) return undefined;
  const account = await accountOf(db, session.account);
  if (!account || account.disabled === 1) return undefined;
  if (now - session.seen_at > written) {
    await db.updateTable('session').set({ seen_at: now }).where('hash', '=', hash).execute();
    await db.updateTable('account').set({ last_seen_at: now }).where('name', '=', account.name).execute();
  }
  return { account, hash, until: session.created_at + longest };
}

/** Ends a session. */
export async function endSession(db: Queries, hash: string): Promise<void> {
  await db.deleteFrom('session').where('hash', '=', hash).execute();
}

/** Removes sessions that have ended by themselves. */
export async function purgeSessions(db: Queries, now: number): Promise<void> {
  await db
    .deleteFrom('session')
    .where((where) => where.or([where('seen_at', '<', now - idle), where('created_at', '<', now - longest)]))
    .execute();
}

function hashOf(value: string): string {
  return createHash('sha256').update(`session\0${value}`).digest('hex');
}
