import type { Message } from '../../../core/message.ts';
import { decodeHeader, type Header } from '../../../core/mail/headers.ts';
import { encodedWords } from './encoded-words.ts';
import type { Sample } from './edition.ts';
import { oneLine } from './one-line.ts';
import { redactUrl } from './redact-url.ts';
import { replaceAddresses } from './replace-addresses.ts';

/** Headers that tell of the sender. What else there is tells of the reader, or of the way through the house. */
const toldHeaders = new Set([
  'from',
  'sender',
  'reply-to',
  'subject',
  'date',
  'message-id',
  'x-mailer',
  'user-agent',
  'list-id',
  'authentication-results',
]);
/** A name of fewer letters stands in too many words. */
const shortestName = 4;

/** What stands where an address stood, RFC 6590; not a mailbox of anyone. */
const readerAddress = 'redacted@redacted.invalid';

/** Whose traces are taken out of a message. */
export interface Private {
  /** Mailboxes of who got or reported it: addresses, and names as their mail programs show them. */
  readonly people: readonly { readonly name: string; readonly address: string }[];
  /** Domains whose every address is a person's of the house: `ac-montpellier.fr`. */
  readonly domains: readonly string[];
}

/** A message as it may be shown outside the house: its sender's headers and its text, without who got it. */
export function redactMessage(
  message: Pick<Message, 'text' | 'to' | 'cc'>,
  headers: readonly Header[],
  hidden: Private,
): Sample {
  const redact = redactor({ ...hidden, people: [...hidden.people, ...message.to, ...message.cc] });
  return {
    headers: headers
      .filter(({ key }) => toldHeaders.has(key))
      .map(({ key, value }) => `${headerName(key)}: ${headerValue(redact(oneLine(decodeHeader(value), 900)))}`),
    text: redact(message.text.visible),
  };
}

/** A text by itself without who got it: the title of a campaign, which is a subject. */
export function redactText(text: string, hidden: Private): string {
  return redactor(hidden)(text);
}

/** Takes people's addresses and names, any address of the house, and personal parts of links out of a text. */
function redactor({ people, domains }: Private): (text: string) => string {
  const names = people
    .flatMap(({ name, address }) => [name, ...namesIn(address)])
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name.length >= shortestName);
  const addresses = new Set(
    people.map(({ address }) => address.trim().toLowerCase()).filter((address) => address !== ''),
  );
  // As the sender of a mailing writes a reader into its own address: `bounce+jean=exemple.fr@evil.example`.
  const written = [...addresses].flatMap((address) => [address, address.replace('@', '=')]);
  const ofHouse = (address: string): boolean => {
    const host = address.slice(address.lastIndexOf('@') + 1);
    return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  };
  return (text) => {
    const withoutLinks = text.replaceAll(
      /https?:\/\/[^\s<>"]+/giu,
      (link) => redactUrl({ value: link, recipients: 1 }) ?? '[redacted]',
    );
    const withoutPeople = written.reduce((left, address) => replaceText(left, address, readerAddress), withoutLinks);
    const withoutAddresses = replaceAddresses(withoutPeople, (address) =>
      ofHouse(address.toLowerCase()) ? readerAddress : address,
    );
    return names.reduce((left, name) => replaceText(left, name, '[redacted]'), withoutAddresses);
  };
}

function replaceText(text: string, name: string, instead: string): string {
  const lower = text.toLowerCase();
  // A letter whose small form has another length would shift all places after it.
  if (lower.length !== text.length) return text;
  let left = '';
  let from = 0;
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, from)) {
    left += `${text.slice(from, at)}${instead}`;
    from = at + name.length;
  }
  return left + text.slice(from);
}

/** The names that an address is made of, in both orders: `jeanne.dupont@exemple.fr` is Jeanne Dupont's. */
function namesIn(address: string): readonly string[] {
  const parts = address.slice(0, Math.max(0, address.lastIndexOf('@'))).split(/[._]/u);
  return parts.length < 2 ? [] : [parts.join(' '), parts.toReversed().join(' ')];
}

/** `reply-to` as people write it. */
function headerName(key: string): string {
  return key.replaceAll(/(?:^|-)[a-z]/gu, (letter) => letter.toUpperCase());
}

/** Encoded where it must be; a mailbox's address stays plain, so that programs find it. */
function headerValue(value: string): string {
  const start = value.lastIndexOf('<');
  const address = value.slice(start);
  if (start < 0 || !/^<[\u0021-\u007e]+>$/u.test(address)) return encodedWords(value);
  const name = value.slice(0, start).trimEnd();
  return name === '' ? address : `${encodedWords(name)} ${address}`;
}
