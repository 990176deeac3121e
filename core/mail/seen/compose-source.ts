import { beginFields, mailboxField } from '../../mime/fields.ts';
import { encodedWord, mimePart, multipart, utf8 } from '../../mime/mime.ts';
import type { SeenAttachment, SeenMailbox, SeenMessage } from './seen-message.ts';

/**
 * Puts a message of which no source is had into RFC 5322, for the one reader of messages and for reports. It says of itself that
 * it was put together, `X-Vigie-Reconstructed: view`: no signature in it can be checked.
 */
export function composeSource(seen: SeenMessage): Uint8Array {
  const bodies = bodiesOf(seen);
  const body = bodies.length === 1 ? (bodies[0] ?? '') : multipart('alternative', bodies);
  const attachments = (seen.attachments ?? []).map(partOf);
  const content = attachments.length === 0 ? body : multipart('mixed', [body, ...attachments]);
  return utf8(`${headerOf(seen)}MIME-Version: 1.0\r\n${content}`);
}

function headerOf(seen: SeenMessage): string {
  const fields = beginFields(seen.headers ?? '');
  fields.add('X-Vigie-Reconstructed', seen.completeness);
  fields.add('From', mailboxes(seen.from ? [seen.from] : []));
  fields.add('Sender', mailboxes(seen.sender ? [seen.sender] : []));
  fields.add('Reply-To', mailboxes(seen.replyTo));
  fields.add('To', mailboxes(seen.to));
  fields.add('Cc', mailboxes(seen.cc));
  fields.add('Subject', encodedWord(seen.subject));
  fields.add('Message-ID', seen.messageId.replaceAll(/[^!-~]/gu, ''));
  const time = Date.parse(seen.date);
  if (Number.isFinite(time)) fields.add('Date', new Date(time).toUTCString());
  return fields.written();
}

function mailboxes(seen: readonly SeenMailbox[]): string {
  return seen
    .map(({ name, address }) => mailboxField(name, [address]))
    .filter((field) => field !== '')
    .join(',\r\n ');
}

function bodiesOf({ html, text }: SeenMessage): readonly string[] {
  const plain = text === undefined ? [] : [mimePart('text/plain; charset=utf-8', utf8(text))];
  const rich = html === undefined ? [] : [mimePart('text/html; charset=utf-8', utf8(html))];
  const bodies = [...plain, ...rich];
  return bodies.length > 0 ? bodies : [mimePart('text/plain; charset=utf-8', utf8(''))];
}

function partOf({ name, type, content, contentId }: SeenAttachment): string {
  const declared = /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/u.exec(type)?.[0] ?? 'application/octet-stream';
  // Without a name a part would be taken for one more body.
  return mimePart(declared, content ?? new Uint8Array(0), name === '' ? 'unnamed' : name, contentId);
}
