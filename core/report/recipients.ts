import { decodeHeader, type Header, headersOf } from '../mail/headers.ts';
import { readMailboxes } from '../mail/mailboxes.ts';
import { utf8 } from '../mime/mime.ts';
import { struck } from './struck.ts';

/** Fields that say who received a message. */
const recipientFields: readonly string[] = [
  'to',
  'cc',
  'bcc',
  'delivered-to',
  'x-delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-rcpt-to',
  'x-forwarded-to',
  'x-forwarded-for',
  'apparently-to',
  'resent-to',
  'resent-cc',
  'resent-bcc',
];

/** Persons struck out of one message; each costs a search of all its text. */
const most = 40;

/** How those who received a message are written: addresses, the part before the @, names. Bytes as characters, lower case. */
export function recipientsIn(block: string, own: readonly string[]): readonly string[] {
  const headers = fieldsOf(block);
  const boxes = recipientFields.flatMap((field) =>
    headersOf(headers, field).flatMap((value) => readMailboxes(decodeHeader(value))),
  );
  const addresses = new Set(
    [...own, ...boxes.map(({ address }) => address)].filter((address) => address.includes('@')),
  );
  const names = boxes.map(({ name }) => name).filter((name) => name.length >= 6 && name.includes(' '));
  const locals = [...addresses]
    .map((address) => address.slice(0, address.lastIndexOf('@')))
    .filter((local) => local.length >= 6);
  return [...new Set([...addresses, ...names, ...locals])].slice(0, most).map((text) => asBytes(text).toLowerCase());
}

/** A header block whose recipient fields say nothing: `To: redacted`. */
export function withoutRecipients(block: string): { readonly text: string; readonly redacted: number } {
  const lines: string[] = [];
  let [isRecipient, redacted] = [false, 0];
  for (const line of block.split('\n')) {
    const isFolded = /^[ \t]/u.test(line);
    if (!isFolded) {
      const name = line.slice(0, Math.max(0, line.indexOf(':')));
      isRecipient = recipientFields.includes(name.trim().toLowerCase());
      if (isRecipient) redacted += 1;
      lines.push(isRecipient ? `${name}: ${struck}${line.endsWith('\r') ? '\r' : ''}` : line);
    } else if (!isRecipient) lines.push(line);
  }
  return { text: lines.join('\n'), redacted };
}

function fieldsOf(block: string): readonly Header[] {
  return block
    .replaceAll(/\r?\n(?=[ \t])/gu, ' ')
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      return colon > 0 ? [{ key: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() }] : [];
    });
}

/** The text as it stands in a source: one character for each byte of its UTF-8. */
function asBytes(text: string): string {
  return Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join('');
}
