import { smtpPost, type Post } from './letters/post.ts';
import { sendNext } from './letters/send-letters.ts';
import { imapMailbox } from './mailbox/imap-mailbox.ts';
import { workMailbox } from './mailbox/work-mailbox.ts';
import { signerPublisher } from './publication/signer-publisher.ts';
import { signerSocket } from './publication/signer-place.ts';
import { publishWaiting } from './publication/publish-waiting.ts';
import { purge } from './retention/purge.ts';
import type { Site } from './site.ts';
import { judgeNext } from './triage/judge-waiting.ts';
import { rescore } from './triage/rescore.ts';
import { readDue } from './watch/read-due.ts';
import type { Chore } from './work.ts';

const second = 1000;
const minute = 60 * second;

/** What the server does besides answering. */
export function choresOf(site: Site, ending: AbortSignal): readonly Chore[] {
  const { settings, store, now } = site;
  const done = (work: Promise<unknown>): Promise<false> => work.then(() => false as const);
  const socket = signerSocket(site);
  const publisher = socket === undefined ? undefined : signerPublisher(socket);
  const mailbox = settings.imap === undefined ? undefined : imapMailbox(settings.imap, site.log);
  const post = postOf(settings);
  return [
    { name: 'judge', every: 300, work: () => judgeNext(site) },
    { name: 'rescore', every: minute, work: () => done(rescore(store, now())) },
    { name: 'watch', every: 5 * minute, work: () => done(readDue(site, ending)) },
    { name: 'polls', every: 10 * second, work: () => done(site.polls.share(now())) },
    { name: 'purge', every: 60 * minute, work: () => done(purge(store, site.keyed, now())) },
    ...(mailbox ? [{ name: 'mailbox', every: 10 * second, work: () => done(workMailbox(site, mailbox, post)) }] : []),
    ...(post ? [{ name: 'letters', every: 5 * second, work: () => sendNext(site, post) }] : []),
    ...(publisher ? [{ name: 'publish', every: 2 * second, work: () => done(publishWaiting(site, publisher)) }] : []),
  ];
}

/** Letters are from an address that answers come to: the reporting mailbox, unless another is set. */
function postOf({ smtp, mailFrom }: Site['settings']): Post | undefined {
  return smtp === undefined || mailFrom === undefined ? undefined : smtpPost(smtp, mailFrom);
}
