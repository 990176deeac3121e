import { base64 } from '../feed/bytes.ts';
import { decodeBase64 } from '../mail/bytes/base64.ts';
import { fromQuotedPrintable, toQuotedPrintable } from './quoted-printable.ts';
import { recipientsIn, withoutRecipients } from './recipients.ts';
import { redactText } from './redact-text.ts';
import { type SourcePart, splitSource } from './split-source.ts';

/** What is left of a message for those outside the organisation. */
export interface Redacted {
  /** The message, its recipients and personal tokens struck out; its signatures no longer hold. */
  readonly source: Uint8Array;
  /** Places that were struck out. */
  readonly redacted: number;
}

/**
 * Strikes out of a message who received it and by what a sender would know them again: addresses and names of recipients wherever they
 * stand, also encoded, and what in an address looks like one person's own. Sender, subject and where links lead stay. Linear time.
 *
 * @param own further addresses of the person's own: `marie.dupont@ac-montpellier.fr`
 */
export function redactSource(source: Uint8Array, own: readonly string[]): Redacted {
  const parts = splitSource(latin1(source));
  const persons = recipientsIn(parts[0]?.text ?? '', own);
  let redacted = 0;
  const strike = (text: string): string => {
    const struck = redactText(text, persons);
    redacted += struck.redacted;
    return struck.text;
  };
  const written = parts.map((part) => {
    if (part.kind !== 'header') return strikePart(part, strike);
    const fields = withoutRecipients(part.text);
    redacted += fields.redacted;
    return strike(fields.text);
  });
  return { source: bytesOf(written.join('')), redacted };
}

/** A body is struck as a person reads it and encoded again; files are left as they are: they are evidence. */
function strikePart({ kind, encoding, text }: SourcePart, strike: (text: string) => string): string {
  if (kind === 'file') return text;
  if (encoding === 'plain') return strike(text);
  const decoded = encoding === 'base64' ? latin1(decodeBase64(text)) : fromQuotedPrintable(text);
  const struck = strike(decoded);
  // What holds nobody stays as it was written, byte for byte.
  if (struck === decoded) return text;
  return encoding === 'base64' ? inLines(base64(bytesOf(struck))) : toQuotedPrintable(struck);
}

function inLines(encoded: string): string {
  return `${encoded.match(/.{1,76}/gu)?.join('\r\n') ?? ''}\r\n`;
}

/** One character for each byte, so that nothing is lost whatever the encoding is. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
