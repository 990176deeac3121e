import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBody } from '../core/mail/body.ts';
import { decodeHeader, headerOf } from '../core/mail/headers.ts';
import { readMailboxes } from '../core/mail/mailboxes.ts';
import { parseSource } from '../core/mail/source/parse-source.ts';
import type { Mailbox } from '../core/message.ts';
import { movedToNow } from './moved-to-now.ts';
import { bodyHtml } from './body-html.ts';

/** A message of the demonstration, ready to be shown and to be given out byte for byte. */
export interface DemoMessage {
  /** Counted from 1, the oldest first, as IMAP does. */
  readonly uid: number;
  readonly source: Uint8Array;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly date: Date;
  /** How the text begins, on one line. */
  readonly preview: string;
  /** The page of the message, its own pictures inlined; of a plain text the text in `<pre>`. */
  readonly html: string;
  readonly attachments: readonly string[];
}

/** Reads a folder of `.eml` files as if the newest had come a moment before `now`; newest first. */
export async function readMailbox(folder: string, now: Date): Promise<readonly DemoMessage[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  const sources = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const messages = await Promise.all(movedToNow(sources, now).map((source) => readOne(source)));
  const newestFirst = messages.toSorted((one, other) => other.date.getTime() - one.date.getTime());
  return newestFirst.map((message, index) => ({ uid: newestFirst.length - index, ...message }));
}

const nobody: Mailbox = { name: '', address: '', domain: undefined };

async function readOne(source: Uint8Array): Promise<Omit<DemoMessage, 'uid'>> {
  const { headers, html, text, date, parts } = await parseSource(source);
  return {
    source,
    from: readMailboxes(headers.find(({ key }) => key === 'from')?.value ?? '')[0] ?? nobody,
    to: readMailboxes(headers.find(({ key }) => key === 'to')?.value ?? ''),
    subject: decodeHeader(headerOf(headers, 'subject')),
    date: new Date(date),
    preview: readBody({ html, text }).visible.replaceAll(/\s+/gu, ' ').trim().slice(0, 140),
    html: bodyHtml({ html, text, parts }),
    attachments: parts.filter(({ contentId }) => contentId === '').map(({ name }) => name),
  };
}
