import type { SeenAttachment, SeenMessage } from '../../../core/mail/seen/seen-message.ts';

/**
 * Header fields that are asked for. Not Authentication-Results: the server gives values without their place in the header, so
 * that the border's word and a forged one look alike.
 */
export const askedHeaders = [
  'From',
  'Sender',
  'Reply-To',
  'To',
  'Cc',
  'Date',
  'Message-ID',
  'Return-Path',
  'List-Unsubscribe',
] as const;

/** `[uid, size, date, flags, from, subject, [values of the fields asked for]]`. */
export interface Envelope {
  readonly uid: string;
  readonly subject: string;
  readonly headers: string;
}

/** The envelope of a message in an answer of `mbox.mjs`: from its seventh field on, one after the other or all in a list. */
export function envelopeIn(fields: readonly unknown[], uid: string): Envelope | undefined {
  const rest = fields.slice(6).map(listOf);
  const envelopes = rest.flatMap((each) => (Array.isArray(each[0]) ? each.map(listOf) : [each]));
  const envelope = envelopes.find((each) => String(each[0]) === uid);
  if (!envelope) return undefined;
  const subject = textOf(envelope[5]);
  const values = new Map<string, string>([
    ['From', textOf(envelope[4])],
    ['Subject', subject],
  ]);
  for (const [name, text] of namedValues(envelope[6])) {
    const known = askedHeaders.find((header) => header.toLowerCase() === name.toLowerCase());
    if (known && text !== '') values.set(known, text);
  }
  return { uid, subject, headers: [...values].map(([name, value]) => `${name}: ${oneLine(value)}\r\n`).join('') };
}

/** Values in the order of the names, pairs of name and value, or an object of them: which of these a server gives is not known. */
function namedValues(given: unknown): readonly (readonly [name: string, text: string])[] {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
    return Object.entries(given).map(([name, value]) => [name, textOf(value)]);
  }
  return listOf(given).map((value, at) =>
    Array.isArray(value) ? [textOf(value[0]), textOf(value[1])] : [askedHeaders[at] ?? '', textOf(value)],
  );
}

/** The message of an answer of `msg.mjs`, whose ninth field lists parts, and of its envelope. */
export function rebuilt({ headers, subject }: Envelope, fields: readonly unknown[]): SeenMessage | undefined {
  const parts = listOf(fields[8]).flatMap((part) => partOf(listOf(part)) ?? []);
  const html = textsOf(parts, 'text/html');
  const text = textsOf(parts, 'text/plain');
  if (html === undefined && text === undefined) return undefined;
  return {
    completeness: 'rebuilt',
    headers,
    from: undefined,
    sender: undefined,
    replyTo: [],
    to: [],
    cc: [],
    subject,
    date: '',
    messageId: '',
    html,
    text,
    attachments: parts.flatMap(attachmentOf),
  };
}

interface Part {
  readonly type: string;
  readonly name: string;
  /** The text of a body; empty for a file. */
  readonly text: string;
}

/** What is known of a part is that its seventh field is its text; type and name are found by their looks. */
function partOf(fields: readonly unknown[]): Part | undefined {
  const texts = fields.slice(0, 6).filter((field): field is string => typeof field === 'string');
  const whole = texts.find((text) =>
    /^(?:text|image|audio|video|application|message|multipart)\/[\w.+-]{1,80}$/iu.test(text),
  );
  const at = texts.findIndex((text) => /^(?:text|image|audio|video|application|message|multipart)$/iu.test(text));
  const type = (whole ?? (at < 0 ? '' : `${texts[at] ?? ''}/${texts[at + 1] ?? ''}`)).toLowerCase();
  if (type === '') return undefined;
  const name = texts.find((text) => text !== whole && /^[^/\\<>]{1,200}\.\w{1,10}$/u.test(text)) ?? '';
  return { type, name, text: textOf(fields[6]) };
}

function textsOf(parts: readonly Part[], type: string): string | undefined {
  const texts = parts.filter((part) => part.type === type && part.name === '').map(({ text }) => text);
  return texts.length === 0 ? undefined : texts.join('\n');
}

function attachmentOf({ type, name }: Part): readonly SeenAttachment[] {
  const isBody = name === '' && /^(?:multipart|message|text)\//u.test(type);
  return isBody ? [] : [{ name, type, size: 0, contentId: '', content: undefined }];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A value with a line break of the sender's would begin a field of its own. */
function oneLine(value: string): string {
  return value.replaceAll(/[\r\n\0]+/gu, ' ').trim();
}
