import type { SeenMessage } from '../../../core/mail/seen/seen-message.ts';
import type { FoundMessage } from '../find-message.ts';
import { shownText } from '../shown.ts';
import type { Envelope } from './envelope.ts';
import type { Part } from './parts.ts';

/**
 * In what the message that came differs from the one that is shown: the page may have opened another since, or show one that it kept from
 * before. A conversation has one subject, so that the sender counts too.
 */
export function differenceOf(
  { root, place, sender }: FoundMessage,
  parts: readonly Part[],
  listed: Envelope | undefined,
): string | undefined {
  const header = flat(shownText(root).replace(shownText(place), ''));
  const own = (name: string): string => parts[0]?.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
  const from = flat(`${own('from')} ${listed?.headers.split('\r\n').find((line) => line.startsWith('From:')) ?? ''}`);
  const subject = flat(listed?.subject ?? own('subject'));
  const isEncoded = subject.includes('=?');
  if (subject !== '' && !isEncoded && !header.includes(subject)) return 'its subject is not the one shown';
  const address = sender?.address.toLowerCase() ?? '';
  if (address === '' ? !header.includes(nameIn(listed?.from ?? '')) : !from.toLowerCase().includes(address)) {
    return 'its sender is not the one shown';
  }
  return undefined;
}

/** `Jean Martin <j@a.fr>` → `Jean Martin`. */
function nameIn(from: string): string {
  return flat(from.split('<', 1)[0] ?? '').replaceAll('"', '');
}

function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Whether a message has the very text that is shown. */
export function isTextOf({ html, text }: SeenMessage, bodies: readonly ParentNode[]): boolean {
  const shown = letters(bodies.map(textIn).join(''));
  const given = [
    html === undefined ? '' : (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''),
    text ?? '',
  ];
  return shown !== '' && given.some((each) => letters(each) === shown);
}

function textIn(body: ParentNode): string {
  return (body.nodeType === Node.DOCUMENT_NODE ? (body as Document).body : (body as unknown as Node)).textContent ?? '';
}

/** White space is the page's to set. */
function letters(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
