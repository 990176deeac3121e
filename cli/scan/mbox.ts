import { linesOf } from './lines-of.ts';
import type { Line } from './lines-of.ts';

/** One message of a mailbox file, or the fact that it was too large to be kept in memory. */
export type MboxEntry =
  | { readonly kind: 'message'; readonly source: Uint8Array }
  | { readonly kind: 'too-large'; readonly bytes: number };

const space = 0x20;
const greater = 0x3e;
const fromMark = [0x46, 0x72, 0x6f, 0x6d, space] as const;

/**
 * Splits a mailbox file into messages while it is being read, byte for byte but for the quoting of `From ` (mboxrd, mboxo).
 * A separator is a line `From …` at the start or after an empty line that bears a date or stands before a header:
 * writers that never quote (mboxcl) leave sentences such as “From what I know” alone.
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<MboxEntry> {
  let message: MessageBuilder | undefined;
  let afterBlank = true;
  let held: Line | undefined;
  for await (const line of linesOf(chunks)) {
    if (held) {
      if (hasDate(held.bytes) || isHeader(line.bytes)) {
        if (message) yield message.end(true);
        message = new MessageBuilder(limit);
      } else {
        (message ??= new MessageBuilder(limit)).add(held);
      }
      held = undefined;
    }
    if (afterBlank && line.starts && startsWithFrom(line.bytes, 0)) held = line;
    else (message ??= new MessageBuilder(limit)).add(line);
    if (line.starts) afterBlank = isBlank(line.bytes);
  }
  if (held && message && !hasDate(held.bytes)) message.add(held);
  if (message) yield message.end(false);
}

/** Whether a file begins as a mailbox does: its first line is a `From ` line and no header. */
export function looksLikeMbox(head: Uint8Array): boolean {
  if (!startsWithFrom(head, 0)) return false;
  const end = head.indexOf(0x0a);
  return end !== -1 && (hasDate(head.subarray(0, end)) || isHeader(head.subarray(end + 1)));
}

/** Gathers the lines of one message and gives up keeping them above the limit. */
class MessageBuilder {
  readonly #parts: Uint8Array[] = [];
  readonly #limit: number;
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add({ bytes, starts }: Line): void {
    const quoted = starts && isQuotedFrom(bytes);
    this.#bytes += bytes.length;
    if (this.#bytes <= this.#limit) this.#parts.push(quoted ? bytes.subarray(1) : bytes);
    else this.#parts.length = 0;
  }

  /** The empty line before the next separator belongs to the mailbox, not to the message. */
  end(beforeSeparator: boolean): MboxEntry {
    if (this.#bytes > this.#limit) return { kind: 'too-large', bytes: this.#bytes };
    const last = this.#parts.at(-1);
    if (beforeSeparator && last && isBlank(last)) this.#parts.pop();
    return { kind: 'message', source: Buffer.concat(this.#parts) };
  }
}

function startsWithFrom(bytes: Uint8Array, at: number): boolean {
  return fromMark.every((byte, index) => bytes[at + index] === byte);
}

function isQuotedFrom(bytes: Uint8Array): boolean {
  let at = 0;
  while (bytes[at] === greater) at++;
  return at > 0 && startsWithFrom(bytes, at);
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes[0] === 0x0a || (bytes[0] === 0x0d && (bytes.length === 1 || bytes[1] === 0x0a));
}

/** `Subject:` and the like: printable characters without spaces up to a colon. */
function isHeader(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length && at < 128; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x3a) return at > 0;
    if (byte <= space || byte > 0x7e) return false;
  }
  return false;
}

/** A time `hh:mm` and a year of four digits, as in `From - Tue Mar  4 08:12:45 2025`. */
function hasDate(bytes: Uint8Array): boolean {
  const words = Buffer.from(bytes.subarray(0, 512)).toString('latin1').trim().split(' ');
  return words.some((word) => /^\d\d?:\d\d/.test(word)) && words.some((word) => /^(?:19|20)\d\d$/.test(word));
}
