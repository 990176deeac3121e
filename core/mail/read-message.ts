import type { Mailbox, Message, Text } from '../message.ts';
import type { Border } from '../profile/profile.ts';
import { readAttachments, type Sha256 } from './attachments/read-attachments.ts';
import { readAuthentication } from './authentication.ts';
import { addLinks, addPlainLinks, readBody, type Body } from './body.ts';
import { calendarText, isCalendar } from './calendar.ts';
import { isClosedBody } from './closed-body.ts';
import { readForms } from './forms.ts';
import { decodeHeader, headerOf, headersOf, type Header } from './headers.ts';
import { readImages, type DecodeQr } from './images.ts';
import { linkList, type LinkList } from './links/link-list.ts';
import { readMailboxes } from './mailboxes.ts';
import { readMarks } from './marks.ts';
import { parseSource } from './source/parse-source.ts';
import { countInvisible, withoutInvisible } from './text/invisible.ts';
import { guessLanguage } from './text/language.ts';
import { ownText } from './text/own-text.ts';

/** What the host knows and can do besides the source. */
export interface ReadOptions {
  /** Whose Authentication-Results may be believed; `undefined` for a message that a person dropped, which passed no border. */
  readonly border: Border | undefined;
  /** Headers that the profile's simulation provider is known by. */
  readonly simulationHeaders?: readonly string[];
  readonly decodeQr?: DecodeQr;
  readonly sha256?: Sha256;
}

/** Reads the raw source of a message. Of what is broken, what can be read is read, and the rest is said to be missing. */
export async function readMessage(source: Uint8Array, options: ReadOptions): Promise<Message> {
  const { headers, html, text, date, parts, incomplete } = await parseSource(source);
  const boxes = (name: string): readonly Mailbox[] => headersOf(headers, name).flatMap(readMailboxes);
  const body = readBody({ html, text });
  const links = linkList();
  addLinks(body, links);
  const calendars = parts.filter(isCalendar);
  for (const calendar of calendars) addPlainLinks(calendarText(calendar), links);
  const attached = await readAttachments(parts, links, options.sha256);
  const pictures = await readImages(body, parts, options.decodeQr);
  for (const content of pictures.images.flatMap(({ qr }) => qr ?? [])) addQrLink(content, links);
  const authors = boxes('from');
  const marks = readMarks(headers, calendars.length > 0, options.simulationHeaders);
  const missing = new Set<'body' | 'attachments' | 'qr'>();
  if (incomplete || body.incomplete || links.isFull() || isClosedBody(body.visible, parts)) missing.add('body');
  if (incomplete || attached.unread) missing.add('attachments');
  if (pictures.unread) missing.add('qr');

  return {
    completeness: 'raw',
    from: authors[0],
    authors,
    sender: boxes('sender')[0],
    replyTo: boxes('reply-to'),
    returnPath: boxes('return-path')[0],
    to: boxes('to'),
    cc: boxes('cc'),
    subject: withoutInvisible(decodeHeader(headerOf(headers, 'subject'))),
    messageId: headerOf(headers, 'message-id').trim(),
    date: /^\d{4}-\d\d-\d\dT/u.test(date) ? date : '',
    authentication: readAuthentication(headers, authors, options.border),
    marks,
    text: textOf(body, headers, marks.reply),
    links: links.links,
    forms: [...readForms(body), ...attached.forms],
    attachments: attached.attachments,
    images: pictures.images,
    missing,
  };
}

/** What a telephone would open; its text is nothing that anyone reads. */
function addQrLink(content: string, links: LinkList): void {
  if (/^\s*(?:https?|mailto|tel):/iu.test(content)) links.add('qr', '', content.trim());
  else addPlainLinks(content, links, 'qr');
}

const forwardPrefix = /^\s*(?:tr|fwd?|wg|rv|i|enc|doorst)\s?:/iu;

function textOf({ visible, quoted, hidden }: Body, headers: readonly Header[], isReply: boolean): Text {
  const subject = decodeHeader(headerOf(headers, 'subject'));
  const sender = decodeHeader(headerOf(headers, 'from'));
  const seen = withoutInvisible(visible);
  // A thread under a message that answers nothing is part of the story it tells.
  const own = ownText(withoutInvisible(quoted), forwardPrefix.test(subject) || !isReply);
  return {
    visible: seen,
    own,
    hidden,
    invisible: countInvisible(`${subject}\n${sender}\n${visible}`),
    language: guessLanguage(`${subject}\n${own}`),
  };
}
