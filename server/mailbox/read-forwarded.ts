import type { Context } from '../../core/context.ts';
import { readMessage } from '../../core/mail/read-message.ts';
import type { Message } from '../../core/message.ts';
import { attachedMails } from './attached-mails.ts';
import { mimePart } from './mime-part.ts';

/** What every letter of ours bears, so that one that comes back is known. */
export const ownMark = 'X-Vigie-Letter';

/** A mail to the reporting mailbox: who proved to have sent what, or why it is not taken. */
export type Forwarded =
  | {
      readonly outcome: 'reports';
      readonly from: string;
      readonly language: 'fr' | 'en';
      /** What the person wrote beside it. */
      readonly comment: string;
      /** At least one, each byte for byte. */
      readonly mails: readonly Uint8Array[];
    }
  /** From an authenticated person who forwarded it in a way that loses the original. */
  | { readonly outcome: 'no-mail-attached'; readonly from: string; readonly language: 'fr' | 'en' }
  /** An out-of-office note, a delivery report, a list, a letter of ours: never answered. */
  | { readonly outcome: 'automatic' }
  /** From elsewhere, or nobody vouches for who sent it: never answered, since the address may be somebody else's. */
  | { readonly outcome: 'unproved' };

/** Reads a mail that came to the reporting mailbox. */
export async function readForwarded(source: Uint8Array, context: Context): Promise<Forwarded> {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (isAutomatic(bytes)) return { outcome: 'automatic' };
  const message = await readMessage(source, { border: context.profile.border });
  if (message.marks.automatic) return { outcome: 'automatic' };
  const from = provedSender(message, context);
  if (from === undefined) return { outcome: 'unproved' };
  const language = message.text.language === 'en' ? 'en' : 'fr';
  const mails = attachedMails(bytes);
  if (mails.length === 0) return { outcome: 'no-mail-attached', from, language };
  return { outcome: 'reports', from, language, comment: message.text.own.slice(0, 2000), mails };
}

function isAutomatic(source: Buffer): boolean {
  const { fields } = mimePart(source);
  const submitted = (fields.get('auto-submitted') ?? 'no').toLowerCase();
  const precedence = (fields.get('precedence') ?? '').toLowerCase();
  return (
    !submitted.startsWith('no') ||
    fields.has(ownMark.toLowerCase()) ||
    fields.has('x-autoreply') ||
    fields.has('list-id') ||
    ['bulk', 'junk', 'list', 'auto_reply'].includes(precedence) ||
    fields.get('return-path') === '<>'
  );
}

/** The one author, of an own domain, for whom the border vouches. */
function provedSender({ from, authors, authentication }: Message, { profile }: Context): string | undefined {
  const registrable = from?.domain?.registrable;
  const isOwn = profile.protected.some(({ domain }) => domain === registrable);
  const isProved = authentication.status === 'reported' && authentication.dmarc === 'pass' && authentication.aligned;
  return isOwn && isProved && authors.length === 1 ? from?.address : undefined;
}
