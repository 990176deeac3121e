import { findBytes } from '../../core/mail/bytes/find-bytes.ts';
import type { SeenAttachment, SeenMessage } from '../../core/mail/seen/seen-message.ts';
import { utf8 } from '../../core/mime/mime.ts';
import type { Answer } from '../office.ts';
import type { ListedAttachment, OpenMessage } from '../outlook/open-message.ts';

/** All that Outlook gives of a message: its source byte for byte, or what is to be had without. */
export type Gathered =
  | { readonly kind: 'raw'; readonly bytes: Uint8Array }
  | { readonly kind: 'seen'; readonly message: SeenMessage };

/** Bytes of a source in which its headers are looked for; real ones take a tenth of it. */
const mostHeaders = 256 * 1024;
/** What attachments are asked for in all, in bytes: more would make a person wait for what they may never open. */
const mostAttached = 25 * 1024 * 1024;

/** Asks Outlook for the source, and where it gives none for the pieces, one call after another; it ends even if none ever answers. */
export async function gather(open: OpenMessage): Promise<Gathered> {
  const source = await open.source();
  const isRaw = source.ok && isAsItCame(source.value, open.messageId);
  return isRaw
    ? { kind: 'raw', bytes: source.value }
    : { kind: 'seen', message: await gatherPieces(open, !source.ok && source.why === 'silent') };
}

/**
 * Whether a source is the message as it came: builds of classic Outlook have put one together anew, with a Message-ID of their own and
 * without the headers of its way (office-js #5635, #5825).
 */
function isAsItCame(source: Uint8Array, messageId: string): boolean {
  return messageId === '' || findBytes(source.subarray(0, mostHeaders), utf8(messageId)) >= 0;
}

async function gatherPieces(open: OpenMessage, wasSilent: boolean): Promise<SeenMessage> {
  const headers = await open.headers();
  const html = await open.body('html');
  // Encrypted mail answers to neither; what was silent once is not waited for again.
  const text: Answer<string> = html.ok || html.why === 'silent' ? html : await open.body('text');
  const { from, sender, to, cc, subject, date, messageId } = open;
  return {
    completeness: headers.ok ? 'rebuilt' : 'view',
    headers: headers.ok ? headers.value : undefined,
    from,
    // Outlook names the sender of every message; only « on behalf of » is news.
    sender: sender?.address === from?.address ? undefined : sender,
    // No Outlook tells Reply-To but in the headers.
    replyTo: [],
    to,
    cc,
    subject,
    date,
    messageId,
    html: html.ok ? html.value : undefined,
    text: !html.ok && text.ok ? text.value : undefined,
    attachments: await gatherAttachments(open, wasSilent && !html.ok),
  };
}

async function gatherAttachments(
  { attachments, content }: OpenMessage,
  wasSilent: boolean,
): Promise<readonly SeenAttachment[]> {
  let left = mostAttached;
  let isSilent = wasSilent;
  const ask = async (attachment: ListedAttachment): Promise<Uint8Array | undefined> => {
    left -= attachment.size;
    if (isSilent || left < 0) return undefined;
    const answer = await content(attachment);
    isSilent = !answer.ok && answer.why === 'silent';
    return answer.ok ? answer.value : undefined;
  };
  const gathered: SeenAttachment[] = [];
  for (const attachment of attachments) {
    const { name, type, size, contentId } = attachment;
    gathered.push({ name, type, size, contentId, content: await ask(attachment) });
  }
  return gathered;
}
