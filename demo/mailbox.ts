import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeHeader, headerOf } from '../core/mail/headers.ts';
import { readMailboxes } from '../core/mail/mailboxes.ts';
import { parseSource } from '../core/mail/source/parse-source.ts';
import type { Mailbox } from '../core/message.ts';

/** A message of the demonstration, ready to be shown and to be given out byte for byte. */
export interface DemoMessage {
  /** Counted from 1, as IMAP does. */
  readonly uid: number;
  readonly source: Uint8Array;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly date: Date;
  /** The page of the message, its own pictures inlined; of a plain text the text in `<pre>`. */
  readonly html: string;
  readonly attachments: readonly string[];
}

/** Reads a folder of `.eml` files, newest first. */
export async function readMailbox(folder: string): Promise<readonly DemoMessage[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).toSorted();
  const messages = await Promise.all(
    names.map(async (name, index) => readOne(await readFile(join(folder, name)), index + 1)),
  );
  return messages.toSorted((one, other) => other.date.getTime() - one.date.getTime());
}

const nobody: Mailbox = { name: '', address: '', domain: undefined };

async function readOne(source: Uint8Array, uid: number): Promise<DemoMessage> {
  const { headers, html, text, date, parts } = await parseSource(source);
  const pictures = new Map(parts.map(({ contentId, type, bytes }) => [contentId, { type, bytes }] as const));
  const shown = html === '' ? `<pre>${escapeHtml(text)}</pre>` : html;
  return {
    uid,
    source,
    from: readMailboxes(headers.find(({ key }) => key === 'from')?.value ?? '')[0] ?? nobody,
    to: readMailboxes(headers.find(({ key }) => key === 'to')?.value ?? ''),
    subject: decodeHeader(headerOf(headers, 'subject')),
    date: new Date(date),
    html: scoped(shown).replaceAll(/\bcid:(?<id>[^"'\s)>]+)/gu, (whole, id: string) => {
      const picture = pictures.get(id);
      return picture ? `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}` : whole;
    }),
    attachments: parts.filter(({ contentId }) => contentId === '').map(({ name }) => name),
  };
}

/** Keeps a mail's style sheets to its own body, as webmails do. */
function scoped(html: string): string {
  return html.replaceAll(/<style[^<>]*>/giu, '<style>@scope (.rcmBody) {').replaceAll(/<\/style>/giu, '}</style>');
}

/** A text as HTML shows it: `a < b` → `a &lt; b`. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
