import type { Post } from '../letters/post.ts';
import { explanation } from '../letters/explanation.ts';
import type { Site } from '../site.ts';
import type { Mailbox } from './imap-mailbox.ts';
import { takeForwarded } from './take-forwarded.ts';

/** Works through the reporting mailbox once; a mail is put away only when its reports are on disk. Gives the number of mails. */
export function workMailbox(site: Site, mailbox: Mailbox, post: Post | undefined): Promise<number> {
  return mailbox.each(async (source) => {
    const result = await takeForwarded(site, source);
    site.log.note('mailbox', { outcome: result.outcome });
    if (result.outcome !== 'kept') site.metrics.reports.inc({ channel: 'mailbox', outcome: result.outcome });
    if (result.outcome === 'no-mail-attached' && post) {
      await post.send({ to: result.from, ...explanation(result.language, site.profile) });
    }
    return result.outcome === 'kept' ? 'processed' : 'refused';
  });
}
