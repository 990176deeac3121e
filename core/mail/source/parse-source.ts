import PostalMime, { type Email, type Header } from 'postal-mime';
import { latinText } from '../bytes/find-bytes.ts';
import { beginSource } from './begin-source.ts';
import { withLineFeeds } from './line-feeds.ts';
import { headerEnd, repairHeaders } from './repair-headers.ts';
import { tameSource } from './tame-source.ts';

/** A part that is offered as a file, or that belongs to the page: `logo.png`. */
export interface Part {
  readonly name: string;
  /** Lower case: `image/png`. */
  readonly type: string;
  /** What `cid:` addresses in the page call it, without angle brackets; empty when nothing does. */
  readonly contentId: string;
  readonly bytes: Uint8Array;
}

/** A message taken apart, before anybody looks at what it says. */
export interface Source {
  /** From the top down, names in lower case, values unfolded but not decoded. */
  readonly headers: readonly Header[];
  /** The page, of one alternative; empty when there is none. */
  readonly html: string;
  /** The text; made from the page where the message has no text of its own. */
  readonly text: string;
  /** ISO 8601, or whatever the header says. */
  readonly date: string;
  readonly parts: readonly Part[];
  /** Whether something could not be taken apart. */
  readonly incomplete: boolean;
}

const options = {
  // An attached mail is evidence of its own and read apart, never mixed into the body.
  forceRfc822Attachments: true,
  maxNestingDepth: 256,
  maxHeadersSize: 4_000_000,
} as const;

const contentHeader = 'content-';
/** Headers kept of a message that cannot be taken apart. */
const headerLimit = 200_000;

/** Takes the raw source of a message apart; what postal-mime refuses is read as one plain text under the same headers. */
export async function parseSource(source: Uint8Array): Promise<Source> {
  const { source: tame, cut } = tameSource(repairHeaders(beginSource(source)));
  try {
    return fromEmail(await PostalMime.parse(tame, options), cut);
  } catch {
    // Nested too deep, or more headers than any mailer writes: what a person's own mail program would make of it is unknown.
    return fromEmail(await PostalMime.parse(asPlainText(tame), options), true);
  }
}

function fromEmail(email: Email, incomplete: boolean): Source {
  return {
    headers: email.headers,
    html: email.html ?? '',
    text: email.text ?? '',
    date: email.date ?? '',
    parts: email.attachments.map(({ filename, mimeType, contentId, content }) => ({
      name: filename ?? '',
      type: mimeType,
      contentId: (contentId ?? '').replace(/[<>\s]/gu, ''),
      bytes: bytesOf(mimeType, content),
    })),
    incomplete,
  };
}

/** Text of a tamed source gets its line feeds back, so that its hash is that of the file. */
function bytesOf(type: string, content: Email['attachments'][number]['content']): Uint8Array {
  const bytes = typeof content === 'string' ? new Uint8Array() : new Uint8Array(content);
  return /^(?:text|message)\//u.test(type) ? withLineFeeds(bytes) : bytes;
}

/** The same message under a short header that leaves out how the body is built. */
function asPlainText(source: Uint8Array): Uint8Array {
  const end = headerEnd(source);
  const whole = new Uint8Array(headerLimit + source.length - end);
  let written = 0;
  let dropping = false;
  for (let start = 0; start < Math.min(end, headerLimit);) {
    const newline = source.indexOf(0x0a, start);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    const folded = source[start] === 0x20 || source[start] === 0x09;
    if (!folded) dropping = latinText(source, start, start + contentHeader.length).toLowerCase() === contentHeader;
    if (!dropping && written + next - start <= headerLimit) {
      whole.set(source.subarray(start, next), written);
      written += next - start;
    }
    start = next;
  }
  whole.set(source.subarray(end), written);
  return whole.subarray(0, written + source.length - end);
}
