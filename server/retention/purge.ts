import { sql } from 'kysely';
import { purgeSessions } from '../access/sessions.ts';
import { forgetFullBuckets } from '../intake/leased-buckets.ts';
import { recordIn } from '../audit/audit-log.ts';
import { purgeAudit } from '../audit/purge-audit.ts';
import type { Keyed } from '../store/keyed.ts';
import type { Queries, Store } from '../store/store.ts';
import { commentTerm, day } from '../triage/terms.ts';

/** What a purge removed. */
export interface Purged {
  readonly mails: number;
  readonly reporters: number;
  readonly texts: number;
  /** Words to reporters that went with decisions. */
  readonly comments: number;
  /** Entries of the audit log. */
  readonly audit: number;
}

/** A mail that came in within the hour may be wanted by a report that is on its way. */
const fresh = 3_600_000;
const atOnce = 200;

/**
 * Removes what has passed its term: mails, reporters' addresses, texts of legitimate mail and spam, words to reporters, sessions, the oldest
 * part of the audit log.
 */
export async function purge(store: Store, keyed: Keyed, now: number): Promise<Purged> {
  const mails = await purgeMails(store, now);
  const reporters = await store.db.deleteFrom('reporter').where('erase_at', '<', now).executeTakeFirst();
  const texts = await purgeTexts(store);
  const comments = await purgeComments(store, now);
  await purgeSessions(store.db, now);
  await forgetFullBuckets(store, now);
  const audit = await purgeAudit(store, keyed, now);
  const purged = { mails, reporters: Number(reporters.numDeletedRows), texts, comments, audit };
  if (mails + purged.reporters + texts + comments > 0) {
    const facts = { mails, reporters: purged.reporters, texts, comments };
    await store.transaction((tx) => recordIn(store, tx, { actor: 'server', action: 'purge', facts }, now));
  }
  return purged;
}

async function purgeMails(store: Store, now: number): Promise<number> {
  let purged = 0;
  for (;;) {
    const due = await store.db
      .selectFrom('report')
      .select(['id', 'mail_hash'])
      .where('mail_state', '<>', 'purged')
      .where('held', '=', 0)
      .where('keep_until', '<', now)
      .limit(atOnce)
      .execute();
    if (due.length === 0) return purged;
    await store.transaction(async (tx) => {
      const ids = due.map(({ id }) => id);
      // The words of who reported, and what the mail said, go with the mail.
      await tx
        .updateTable('report')
        .set({ mail_state: 'purged', subject: '', sender_name: '', sender_address: '', comment: '' })
        .where('id', 'in', ids)
        .execute();
      for (const hash of new Set(due.map(({ mail_hash }) => mail_hash))) purged += await dropMail(tx, hash, now);
    });
  }
}

/** Removes a mail that no report keeps. */
async function dropMail(tx: Queries, hash: string, now: number): Promise<number> {
  const dropped = await tx
    .deleteFrom('mail')
    .where('hash', '=', hash)
    .where('seen_at', '<', now - fresh)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('report')
            .select('report.id')
            .whereRef('report.mail_hash', '=', 'mail.hash')
            .where('report.mail_state', '<>', 'purged'),
        ),
      ),
    )
    .executeTakeFirst();
  if (dropped.numDeletedRows > 0n) await tx.deleteFrom('mail_chunk').where('hash', '=', hash).execute();
  return Number(dropped.numDeletedRows);
}

/** Titles, senders and indicators in clear of campaigns that were no attack, once no mail of theirs is left; their keyed hashes stay. */
async function purgeTexts({ db }: Store): Promise<number> {
  const kept = sql<boolean>`exists (select 1 from report where report.campaign_id = campaign.id and report.mail_state <> 'purged')`;
  const done = await db
    .updateTable('campaign')
    .set({ title: '', sender_name: '', sender_address: '' })
    .where('decision', 'in', ['legitimate', 'spam'])
    .where((where) => where.or([where('title', '<>', ''), where('sender_address', '<>', '')]))
    .where(sql<boolean>`not ${kept}`)
    .returning('id')
    .execute();
  for (const { id } of done) await db.deleteFrom('indicator').where('campaign_id', '=', id).execute();
  return done.length;
}

async function purgeComments({ db }: Store, now: number): Promise<number> {
  const purged = await db
    .updateTable('decision')
    .set({ comment: '' })
    .where('comment', '<>', '')
    .where('at', '<', now - commentTerm * day)
    .executeTakeFirst();
  return Number(purged.numUpdatedRows);
}
