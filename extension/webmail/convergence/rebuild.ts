import type { SeenAttachment, SeenMessage } from '../../../core/mail/seen/seen-message.ts';
import { headerBlock } from './fields.ts';
import { isOwn, type Part } from './parts.ts';

/**
 * The message of an answer of `msg.mjs`, put together of its parts. Its header is the first part's: every field in its own place, so that
 * what the border wrote stands above the first Received. Where the server leaves it out, what the list tells has to do.
 */
export function rebuilt(parts: readonly Part[], listed: string | undefined): SeenMessage | undefined {
  const whole = parts[0]?.headers ?? [];
  const isWhole = whole.some(([name]) => name.toLowerCase() === 'from');
  const headers = isWhole ? headerBlock(whole) : listed;
  const own = parts.filter((part) => isOwn(part, parts));
  const bodies = own.filter(({ type, name }) => name === '' && (type === 'text/html' || type === 'text/plain'));
  const [html, text] = [bodies.filter(isHtml), bodies.filter((body) => !isHtml(body))].map(joined);
  if (headers === undefined || (html === undefined && text === undefined)) return undefined;
  return {
    completeness: 'rebuilt',
    headers,
    from: undefined,
    sender: undefined,
    replyTo: [],
    to: [],
    cc: [],
    subject: '',
    date: '',
    messageId: '',
    html,
    text,
    attachments: filesOf(parts).map(asNamed),
  };
}

/** The parts that are files: of the message itself, and messages that hang on it as a whole. */
export function filesOf(parts: readonly Part[]): readonly Part[] {
  return parts.filter(
    (part) =>
      isOwn(part, parts) &&
      !part.type.startsWith('multipart/') &&
      (part.name !== '' || (part.type !== 'text/html' && part.type !== 'text/plain')),
  );
}

/** The server makes HTML of plain text too: line breaks, and links that the page opens. */
function isHtml({ type, text }: Part): boolean {
  return type === 'text/html' || /<(?:br|a\s+href="[^"<>]{0,2000}"(?:\s+target="[^"<>]{0,20}")?)\s*\/?>/iu.test(text);
}

function joined(bodies: readonly Part[]): string | undefined {
  return bodies.length === 0 ? undefined : bodies.map(({ text }) => text).join('\n');
}

function asNamed({ name, type, size, headers }: Part): SeenAttachment {
  const contentId = headers.find(([key]) => key.toLowerCase() === 'content-id')?.[1] ?? '';
  return { name, type, size, contentId, content: undefined };
}
