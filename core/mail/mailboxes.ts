import { addressParser, type Address } from 'postal-mime';
import { parseHost } from '../domain/parse-host.ts';
import type { Mailbox } from '../message.ts';

/** Longest address header that is read; a header with thousands of recipients is cut, not refused. */
const headerLimit = 100_000;

/** The mailboxes of an address header, groups unfolded: `'Équipe: a@x.fr, "B" <b@x.fr>;'` gives two. */
export function readMailboxes(header: string): readonly Mailbox[] {
  const mailboxes: Mailbox[] = [];
  for (const { name, address } of flatten(addressParser(header.slice(0, headerLimit)))) {
    mailboxes.push(mailboxOf(name, address));
  }
  return rejoinNames(mailboxes);
}

/** One mailbox from a display name and an address that a host already took apart. */
export function mailboxOf(name: string, address: string): Mailbox {
  const clean = cleanAddress(address);
  const at = clean.lastIndexOf('@');
  const host = at < 0 ? undefined : parseHost(clean.slice(at + 1));
  return {
    name: collapse(name),
    address: clean,
    domain: host?.kind === 'domain' ? host : undefined,
  };
}

function* flatten(addresses: readonly Address[]): Iterable<{ name: string; address: string }> {
  for (const entry of addresses) {
    if (entry.group) yield* entry.group;
    else yield entry;
  }
}

/** An unquoted comma in a name splits it: `Rectorat, Montpellier <a@b.fr>` is one mailbox, not two. */
function rejoinNames(mailboxes: readonly Mailbox[]): readonly Mailbox[] {
  if (!mailboxes.some(({ address }) => address !== '')) return mailboxes.slice(0, 1);
  const joined: Mailbox[] = [];
  let before: string[] = [];
  for (const mailbox of mailboxes) {
    if (mailbox.address === '') {
      before.push(mailbox.name);
    } else {
      joined.push(before.length > 0 ? { ...mailbox, name: [...before, mailbox.name].join(', ') } : mailbox);
      before = [];
    }
  }
  return joined;
}

/** Without what mailers wrongly put around an address: `mailto:`, angle brackets, quotes, a source route. */
function cleanAddress(address: string): string {
  let clean = address.trim().toLowerCase();
  if (clean.startsWith('mailto:')) clean = clean.slice('mailto:'.length);
  const route = clean.startsWith('@') ? clean.indexOf(':') : -1;
  if (route >= 0) clean = clean.slice(route + 1);
  while (clean !== '' && '<"\''.includes(clean.charAt(0))) clean = clean.slice(1);
  while (clean !== '' && '>"\'.'.includes(clean.charAt(clean.length - 1))) clean = clean.slice(0, -1);
  return clean;
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
