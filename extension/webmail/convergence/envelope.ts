import { headerBlock, listOf, textOf } from './fields.ts';

/**
 * Header fields that are asked for beside an envelope. Not Authentication-Results: here the server gives values without their place in
 * the header, so that the border's word and a forged one look alike.
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

/** A message as the list has it: `[164, 15900, 1553256723, 0, 'Jean Martin', 'Réunion', [values of the fields asked for]]`. */
export interface Envelope {
  readonly uid: string;
  /** As the list shows it: mostly a name alone. */
  readonly from: string;
  readonly subject: string;
  /** A header block of it. */
  readonly headers: string;
}

/** The envelope of a message in an answer of `mbox.mjs`: in its seventh field, or from that on one after the other. */
export function envelopeIn(fields: readonly unknown[], uid: string): Envelope | undefined {
  const rest = fields.slice(6).map(listOf);
  const envelopes = rest.flatMap((each) => (Array.isArray(each[0]) ? each.map(listOf) : [each]));
  const envelope = envelopes.find((each) => String(each[0]) === uid);
  if (!envelope) return undefined;
  const [from, subject] = [textOf(envelope[4]), textOf(envelope[5])];
  const values = new Map<string, string>([
    ['From', from],
    ['Subject', subject],
  ]);
  for (const [name, text] of namedValues(envelope[6])) {
    const known = askedHeaders.find((header) => header.toLowerCase() === name.toLowerCase());
    if (known && text !== '') values.set(known, text);
  }
  return { uid, from, subject, headers: headerBlock([...values]) };
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
