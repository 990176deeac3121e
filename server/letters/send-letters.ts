import { sql } from 'kysely';
import type { Decision } from '../../core/report/answer.ts';
import type { Site } from '../site.ts';
import { reporterOf } from '../store/encrypted-values.ts';
import { wholeMail } from '../store/mails.ts';
import { borderFor } from '../triage/judge-waiting.ts';
import { answeredTerm, day } from '../triage/terms.ts';
import { compose, type LetterContent } from './compose.ts';
import type { Post } from './post.ts';

/** A process that dies while it sends gives the letter back after this long; it may then arrive twice, but never not at all. */
const claimFor = 5 * 60_000;
const mostAttempts = 8;

/** Sends the letter that has been due longest. Says whether there was one. */
export async function sendNext(site: Site, post: Post): Promise<boolean> {
  const { store, log, metrics, now } = site;
  const letter = await claim(site);
  if (!letter) return false;
  const prepared = await prepare(site, letter);
  if (!prepared) {
    await store.db.updateTable('letter').set({ cancelled_at: now() }).where('id', '=', letter.id).execute();
    return true;
  }
  try {
    await post.send(prepared);
  } catch (error) {
    log.failure('letter not sent', error, { letter: letter.id, attempts: letter.attempts });
    metrics.letters.inc({ outcome: 'failed' });
    if (letter.attempts >= mostAttempts) {
      await store.db.updateTable('letter').set({ cancelled_at: now() }).where('id', '=', letter.id).execute();
    }
    return true;
  }
  metrics.letters.inc({ outcome: 'sent' });
  await store.transaction(async (tx) => {
    await tx.updateTable('letter').set({ sent_at: now() }).where('id', '=', letter.id).execute();
    if (letter.kind !== 'answer') return;
    await tx.updateTable('report').set({ answered_at: now() }).where('id', '=', letter.report_id).execute();
    await tx
      .updateTable('reporter')
      .set({ erase_at: now() + answeredTerm * day })
      .where('report_id', '=', letter.report_id)
      .execute();
  });
  return true;
}

interface Claimed {
  readonly id: string;
  readonly report_id: string;
  readonly kind: string;
  readonly decision_id: string | null;
  readonly attempts: number;
}

async function claim({ store, now }: Site): Promise<Claimed | undefined> {
  const at = now();
  return store.db
    .updateTable('letter')
    .set({ due_at: at + claimFor, attempts: sql`attempts + 1` })
    .where('id', 'in', (from) =>
      from
        .selectFrom('letter')
        .select('id')
        .where('sent_at', 'is', null)
        .where('cancelled_at', 'is', null)
        .where('due_at', '<=', at)
        .orderBy('due_at')
        .limit(1),
    )
    .where('due_at', '<=', at)
    .where('cancelled_at', 'is', null)
    .returning(['id', 'report_id', 'kind', 'decision_id', 'attempts'])
    .executeTakeFirst();
}

/** The letter; `undefined` where the address is erased, or what it would say no longer holds. */
async function prepare(site: Site, letter: Claimed) {
  const { store, encryption, profile } = site;
  const report = await store.db
    .selectFrom('report')
    .innerJoin('reporter', 'reporter.report_id', 'report.id')
    .select([
      'reporter.address',
      'report.subject',
      'report.language',
      'report.mail_hash',
      'report.channel',
      'report.completeness',
    ])
    .where('report.id', '=', letter.report_id)
    .where('report.proof', '=', 'mailbox')
    .executeTakeFirst();
  if (!report) return undefined;
  const to = encryption.decrypt(reporterOf(letter.report_id), report.address);
  if (to === undefined) return undefined;
  const language = report.language === 'en' ? 'en' : 'fr';
  const content = await contentOf(site, letter, report, language);
  return content && { to, ...compose(content, report.subject, language, profile) };
}

async function contentOf(
  { store, judge, profile }: Site,
  { kind, decision_id: id }: Claimed,
  report: { readonly mail_hash: string; readonly channel: string; readonly completeness: string },
  language: 'fr' | 'en',
): Promise<LetterContent | undefined> {
  if (kind === 'correction') return { kind };
  if (kind === 'automatic') {
    const source = await wholeMail(store.db, report.mail_hash);
    const read = source && (await judge.evidence({ source, border: borderFor(report, profile) }));
    return { kind, card: read?.ok === true ? read.result.cards[language] : undefined };
  }
  const decision = await store.db
    .selectFrom('decision')
    .select(['decision', 'comment'])
    .where('id', '=', id ?? '')
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return decision && { kind: 'answer', decision: decision.decision as Decision, comment: decision.comment };
}
