import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { checkChain } from '../audit/check-chain.ts';
import { mailSource } from '../store/mails.ts';
import type { Keyed } from '../store/keyed.ts';
import type { Store } from '../store/store.ts';

/** What a check found. */
export interface StoreCheck {
  readonly problems: readonly string[];
  readonly reports: number;
  readonly mails: number;
  /** `number:hash` of the audit log's last entry. */
  readonly chain: string;
}

/** Reads everything once: mails against their hashes, reports against their mails, the audit log link by link. */
export async function checkStore(store: Store, keyed: Keyed): Promise<StoreCheck> {
  const { db } = store;
  const problems: string[] = [];
  if (store.kind === 'sqlite') {
    const { rows } = await sql<{ readonly integrity_check: string }>`pragma integrity_check`.execute(db);
    for (const { integrity_check: found } of rows) if (found !== 'ok') problems.push(`file: ${found}`);
  }
  let mails = 0;
  for await (const { hash, size } of allMails(store)) {
    mails += 1;
    const problem = await problemOf(store, hash, size);
    if (problem !== undefined) problems.push(`mail ${hash}: ${problem}`);
  }
  const orphans = await db
    .selectFrom('report')
    .leftJoin('mail', 'mail.hash', 'report.mail_hash')
    .select('report.id')
    .where('report.mail_state', '<>', 'purged')
    .where('mail.hash', 'is', null)
    .limit(100)
    .execute();
  for (const { id } of orphans) problems.push(`report ${id}: its mail is missing`);
  const chain = await checkChain(db, keyed);
  if (!chain.ok) problems.push(`audit: entry ${chain.brokenAt} does not follow from the one before`);
  const { reports } = await db
    .selectFrom('report')
    .select(({ fn }) => fn.countAll<number>().as('reports'))
    .executeTakeFirstOrThrow();
  return { problems, reports, mails, chain: chain.ok ? `${chain.seq}:${chain.last}` : 'broken' };
}

async function* allMails({ db }: Store): AsyncGenerator<{ readonly hash: string; readonly size: number }> {
  for (let last = ''; ;) {
    const page = await db
      .selectFrom('mail')
      .select(['hash', 'size'])
      .where('hash', '>', last)
      .orderBy('hash')
      .limit(500)
      .execute();
    if (page.length === 0) return;
    yield* page;
    last = page.at(-1)?.hash ?? last;
  }
}

async function problemOf({ db }: Store, hash: string, size: number): Promise<string | undefined> {
  const found = createHash('sha256');
  let length = 0;
  try {
    for await (const piece of mailSource(db, hash)) {
      found.update(piece);
      length += piece.length;
    }
  } catch (error) {
    return `cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (length !== size) return `${length} of ${size} bytes`;
  return found.digest('hex') === hash ? undefined : 'other content than its hash says';
}
