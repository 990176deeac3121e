import type { SeenAttachment, SeenMessage } from '../../core/mail/seen/seen-message.ts';
import type { Answer } from '../office.ts';
import type { ListedAttachment, OpenMessage } from '../outlook/open-message.ts';

/** All that Outlook gives of a message: its source byte for byte, or what is to be had without. */
export type Gathered =
  | { readonly kind: 'raw'; readonly bytes: Uint8Array }
  | { readonly kind: 'seen'; readonly message: SeenMessage };

/** What attachments are asked for in all, in bytes: more would make a person wait for what they may never open. */
const mostAttached = 25 * 1024 * 1024;

/** Asks Outlook for the source, and where it gives none for the pieces, one call after another; it ends even if none ever answers. */
export async function gather(open: OpenMessage): Promise<Gathered> {
  const source = await open.source();
  return source.ok ? { kind: 'raw', bytes: source.value } : { kind: 'seen', message: await gatherPieces(open) };
}

async function gatherPieces(open: OpenMessage): Promise<SeenMessage> {
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
    attachments: await gatherAttachments(open),
  };
}

async function gatherAttachments({ attachments, content }: OpenMessage): Promise<readonly SeenAttachment[]> {
  let left = mostAttached;
  let isSilent = false;
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
