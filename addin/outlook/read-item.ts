import { decodeBase64 } from '../../core/mail/bytes/base64.ts';
import type { SeenMailbox } from '../../core/mail/seen/seen-message.ts';
import { utf8 } from '../../core/mime/mime.ts';
import { absent, ask, patience, supports, type Answer } from '../office.ts';
import type { ListedAttachment, OpenMessage } from './open-message.ts';
import { turns } from './turns.ts';

/** The item that Outlook has selected, when it is a message that is being read. */
export function openMessage(): OpenMessage | undefined {
  // Null while a pinned pane has nothing selected, and undefined before the first selection.
  const item: unknown = Office.context.mailbox.item;
  return isMessageRead(item) ? messageOf(item) : undefined;
}

function isMessageRead(item: unknown): item is Office.MessageRead {
  if (typeof item !== 'object' || item === null) return false;
  const { itemType = 'message', subject } = item as { readonly itemType?: string; readonly subject?: unknown };
  // In a message being written the subject is something to ask. What is reported from Outlook's own button may lack one:
  // nobody documents what that item has besides its source.
  return itemType === 'message' && typeof subject !== 'object';
}

function messageOf(item: Office.MessageRead): OpenMessage {
  const inTurn = turns();
  return {
    id: item.itemId ?? '',
    from: mailboxOf(item.from),
    sender: mailboxOf(item.sender),
    to: mailboxesOf(item.to),
    cc: mailboxesOf(item.cc),
    subject: subjectOf(item),
    date: dateOf(item.dateTimeCreated),
    messageId: item.internetMessageId ?? '',
    attachments: (item.attachments ?? []).map(listed),
    source: () => inTurn(() => sourceOf(item)),
    headers: () => inTurn(() => headersOf(item)),
    body: (as) => inTurn(() => ask((done) => item.body.getAsync(as, done))),
    content: ({ id }) => inTurn(() => contentOf(item, id)),
  };
}

/** Outlook answers 5001 or 9020 at random (office-js #6109, #4923): one more attempt costs little. */
async function sourceOf(item: Office.MessageRead): Promise<Answer<Uint8Array>> {
  if (typeof item.getAsFileAsync !== 'function' || !supports('1.14')) return absent;
  const attempt = (): Promise<Answer<string>> => ask((done) => item.getAsFileAsync(done), patience.long);
  const first = await attempt();
  const answer = !first.ok && first.why === 'refused' ? await attempt() : first;
  return bytesOf(answer);
}

/** An answer without headers is none: Sent Items give an empty text (office-js #4773), some builds of Windows the bare subject (#4109). */
async function headersOf(item: Office.MessageRead): Promise<Answer<string>> {
  if (typeof item.getAllInternetHeadersAsync !== 'function' || !supports('1.8')) return absent;
  const answer = await ask<string>((done) => item.getAllInternetHeadersAsync(done));
  return answer.ok && !/^(?:received|from|date):/imu.test(answer.value) ? absent : answer;
}

async function contentOf(item: Office.MessageRead, id: string): Promise<Answer<Uint8Array>> {
  if (typeof item.getAttachmentContentAsync !== 'function' || !supports('1.8')) return absent;
  const answer = await ask<Office.AttachmentContent>((done) => item.getAttachmentContentAsync(id, done), patience.long);
  if (!answer.ok) return answer;
  // A file in a cloud is an address only: nothing is fetched. An attached message comes as text.
  const { content, format }: { readonly content: string; readonly format: string } = answer.value;
  if (format === 'base64') return bytesOf({ ok: true, value: content });
  return format === 'url' ? absent : { ok: true, value: utf8(content) };
}

function bytesOf(answer: Answer<string>): Answer<Uint8Array> {
  if (!answer.ok) return answer;
  const bytes = decodeBase64(answer.value);
  return bytes.length === 0 ? absent : { ok: true, value: bytes };
}

function mailboxOf(details: Office.EmailAddressDetails | undefined): SeenMailbox | undefined {
  if (!details) return undefined;
  // The name is missing from some contacts, and the address of a contact list is empty (office-js #4661).
  const { displayName, emailAddress } = details as Partial<Office.EmailAddressDetails>;
  return { name: displayName ?? '', address: emailAddress ?? '' };
}

function mailboxesOf(list: readonly Office.EmailAddressDetails[] | undefined): readonly SeenMailbox[] {
  return (list ?? []).flatMap((details) => mailboxOf(details) ?? []);
}

function subjectOf({ subject }: Partial<Office.MessageRead>): string {
  return subject ?? '';
}

function dateOf(created: Date | undefined): string {
  return created instanceof Date && !Number.isNaN(created.getTime()) ? created.toISOString() : '';
}

/** What Outlook lists of an attachment; its types call one of these deprecated and another unheard of. */
interface AttachmentDetails {
  readonly id: string;
  readonly name: string;
  readonly contentType?: string;
  readonly size?: number;
  readonly contentId?: string;
}

function listed({ id, name, contentType = '', size = 0, contentId = '' }: AttachmentDetails): ListedAttachment {
  return { id, name, type: contentType, size, contentId };
}
