import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { largestMessage } from '../../core/report/report.ts';
import { keepReport, type NewReport } from '../intake/keep-report.ts';
import { looksLikeMail } from '../intake/looks-like-mail.ts';
import { openSpool } from '../intake/spool.ts';
import type { Site } from '../site.ts';
import type { Forwarded } from './read-forwarded.ts';

/** What became of a mail to the reporting mailbox; `reports` is how many were made of it, once they are on disk. */
export type ForwardedOutcome =
  | { readonly outcome: 'kept'; readonly reports: number }
  | Exclude<Forwarded, { readonly outcome: 'reports' }>
  | { readonly outcome: 'unreadable' };

/** Makes reports of a mail that was forwarded. The same mail once more makes none: its reports have the same ids. */
export async function takeForwarded(site: Site, source: Buffer): Promise<ForwardedOutcome> {
  const read = await site.judge.forwarded(source);
  if (!read.ok) return { outcome: 'unreadable' };
  if (read.result.outcome !== 'reports') return read.result;
  const { mails, ...forwarded } = read.result;
  const outer = createHash('sha256').update(source).digest('hex');
  let reports = 0;
  for (const [index, mail] of mails.entries()) {
    const id = createHash('sha256').update(`${outer} ${index}`).digest('hex').slice(0, 32);
    if (await keepMailOf(site, id, forwarded, Buffer.from(mail))) reports += 1;
  }
  return reports > 0
    ? { outcome: 'kept', reports }
    : { outcome: 'no-mail-attached', from: forwarded.from, language: forwarded.language };
}

type Forwarder = Omit<Extract<Forwarded, { readonly outcome: 'reports' }>, 'mails' | 'outcome'>;

async function keepMailOf(site: Site, id: string, forwarder: Forwarder, mail: Buffer): Promise<boolean> {
  const isOutlook = mail[0] === 0xd0;
  if (mail.length > largestMessage || (!isOutlook && !looksLikeMail(mail.subarray(0, 4096)))) return false;
  const spool = openSpool(join(site.settings.folder, 'spool'));
  try {
    await spool.write(mail);
    const report: NewReport = {
      id,
      receipt: undefined,
      channel: 'mailbox',
      client: 'mailbox',
      installation: forwarder.from,
      language: forwarder.language,
      reporter: forwarder.from,
      happened: [],
      comment: forwarder.comment,
      completeness: isOutlook ? 'rebuilt' : 'raw',
      proof: 'mailbox',
    };
    await keepReport(site, report, await spool.finish(), site.now());
    site.metrics.reports.inc({ channel: 'mailbox', outcome: 'accepted' });
    return true;
  } finally {
    await spool.discard();
  }
}
