import { createHash } from 'node:crypto';
import type { Report } from '../../core/report/report.ts';
import type { Channel, Proof } from '../api/campaign.ts';
import type { Site } from '../site.ts';
import { reporterOf } from '../store/encrypted-values.ts';
import { keepMail } from '../store/mails.ts';
import type { Keyed } from '../store/keyed.ts';
import type { Queries } from '../store/store.ts';
import type { ReportTable } from '../store/tables.ts';
import { day, mailTerms, reporterTerm } from '../triage/terms.ts';
import { schoolOf } from './school-of.ts';
import type { Spooled } from './spool.ts';

/** A report as any way in hands it over. */
export interface NewReport extends Omit<Report, 'version' | 'channel' | 'message' | 'receipt'> {
  readonly channel: Channel;
  readonly receipt: string | undefined;
  readonly proof: Proof;
}

/** `kept` the first time, `known` for the same again, `conflict` for the same id or receipt with something else. */
export type KeepOutcome = 'kept' | 'known' | 'conflict';

/** What a report is the same by: all that was sent, the mail by its hash. */
function contentHash(report: NewReport, mailHash: string): string {
  const { id, receipt, channel, installation, happened, comment, reporter, completeness, verdict } = report;
  const text = JSON.stringify([
    id,
    receipt,
    channel,
    installation,
    happened,
    comment,
    reporter,
    completeness,
    verdict,
    mailHash,
  ]);
  return createHash('sha256').update(text).digest('hex');
}

/** SHA-256 of a receipt: whoever reads the store cannot ask for the answer. */
export function receiptHash(receipt: string): string {
  return createHash('sha256').update(`receipt\0${receipt}`).digest('hex');
}

/** Bytes of a mail that holds nobody up who shares its transaction. */
const small = 256 * 1024;

/** Puts a report and its mail into the store, both or neither; when it is done, both are on disk. */
export function keepReport(
  { store, keyed, encryption }: Pick<Site, 'store' | 'keyed' | 'encryption'>,
  report: NewReport,
  mail: Spooled,
  now: number,
): Promise<KeepOutcome> {
  const transact = mail.stored <= small ? store.together : store.transaction;
  return transact(async (tx) => {
    const row = rowOf(report, mail, keyed, now);
    await keepMail(tx, mail, now);
    const inserted = await tx
      .insertInto('report')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows === 0n) return known(tx, row);
    if (report.reporter !== undefined) {
      const address = encryption.encrypt(reporterOf(report.id), report.reporter.toLowerCase());
      await tx
        .insertInto('reporter')
        .values({ report_id: report.id, address, erase_at: now + reporterTerm * day })
        .execute();
    }
    return 'kept';
  });
}

/** Whether a report with this id is the same. */
async function known(
  tx: Queries,
  { id, content_hash }: Pick<ReportTable, 'id' | 'content_hash'>,
): Promise<'known' | 'conflict'> {
  const row = await tx.selectFrom('report').select('content_hash').where('id', '=', id).executeTakeFirst();
  return row?.content_hash === content_hash ? 'known' : 'conflict';
}

function rowOf(report: NewReport, mail: Spooled, keyed: Keyed, now: number) {
  const reporter = report.reporter?.toLowerCase();
  const hasTyped = report.happened.includes('typed-password');
  return {
    id: report.id,
    content_hash: contentHash(report, mail.hash),
    receipt_hash: report.receipt === undefined ? null : receiptHash(report.receipt),
    channel: report.channel,
    client: report.client,
    installation_key: keyed('installation', report.installation),
    reporter_key: reporter === undefined ? null : keyed('reporter', reporter),
    proof: report.proof,
    language: report.language,
    completeness: report.completeness,
    webmail: report.webmail ?? null,
    happened: JSON.stringify(report.happened),
    comment: report.comment,
    arrived_at: now,
    mail_hash: mail.hash,
    mail_size: mail.size,
    school: schoolOf(reporter) ?? null,
    client_level: report.verdict?.level ?? null,
    client_rules: report.verdict ? JSON.stringify(report.verdict.rules) : null,
    server_level: null,
    server_rules: null,
    judged_at: null,
    campaign_id: null,
    keys: null,
    subject: '',
    sender_name: '',
    sender_address: '',
    mail_state: 'kept',
    answered_at: null,
    keep_until: now + mailTerms.open * day,
    incident_state: hasTyped ? 'flagged' : null,
    incident_by: null,
    incident_at: hasTyped ? now : null,
  };
}
