import { readAttachments } from '../../../core/mail/attachments/read-attachments.ts';
import { linkList } from '../../../core/mail/links/link-list.ts';
import { emptyMessage } from '../../../core/mail/empty-message.ts';
import type { Attachment, Message } from '../../../core/message.ts';

/** A whole message as an Outlook without its source would have it, headers, body and contents of attachments given. */
export function rebuilt(message: Message): Message {
  return { ...message, completeness: 'rebuilt' };
}

/** A whole message as an Outlook of Mailbox 1.5 has it: no headers, and of attachments the names. */
export async function viewed(message: Message): Promise<Message> {
  // Outlook lists every file and every picture that a message carries: where it lists none, nothing was left unseen.
  const carries = message.attachments.length > 0 || message.images.some(({ source }) => source === 'embedded');
  return {
    ...message,
    completeness: 'view',
    authentication: { status: 'unavailable' },
    replyTo: [],
    returnPath: undefined,
    marks: emptyMessage.marks,
    links: message.links.filter(({ kind }) => kind !== 'qr' && kind !== 'attachment'),
    forms: message.forms.filter(({ attachment }) => attachment === undefined),
    attachments: await Promise.all(message.attachments.map(byName)),
    images: [],
    missing: new Set([...message.missing, 'headers', ...(carries ? (['attachments', 'qr'] as const) : [])]),
  };
}

/** What is told of a file whose content nobody saw. */
async function byName({ name, type, size }: Attachment): Promise<Attachment> {
  const part = { name, type, bytes: new Uint8Array(0), contentId: '' };
  const { attachments } = await readAttachments([part], linkList(), undefined);
  const [{ traits } = { traits: new Set<never>() }] = attachments;
  return { name, type, size, traits, sha256: undefined };
}
