import { addressParser, type Address } from 'postal-mime';
import { parseHost } from '../domain/parse-host.ts';
import type { Mailbox } from '../message.ts';
import { withoutInvisible } from './text/invisible.ts';

/** Longest address header that is read, and most mailboxes; of thousands of recipients the first tell enough. */
const headerLimit = 100_000;
const mailboxLimit = 500;

/** The mailboxes of an address header, groups unfolded: `'Équipe: a@x.fr, "B" <b@x.fr>;'` gives two. */
export function readMailboxes(header: string): readonly Mailbox[] {
  const mailboxes = addressParser(header.slice(0, headerLimit))
    .flatMap(members)
    .slice(0, mailboxLimit)
    .map(({ name, address }) => mailboxOf(name, address));
  return rejoinNames(mailboxes);
}

/** One mailbox from a display name and an address that are taken apart already. */
export function mailboxOf(name: string, address: string): Mailbox {
  const clean = cleanAddress(address);
  const at = clean.lastIndexOf('@');
  const host = at < 0 ? undefined : parseHost(clean.slice(at + 1));
  return {
    name: withoutInvisible(name).replace(/\s+/gu, ' ').trim(),
    address: clean,
    domain: host?.kind === 'domain' ? host : undefined,
  };
}

function members(entry: Address): readonly { readonly name: string; readonly address: string }[] {
  return entry.group ?? [entry];
}

/** An unquoted comma splits a name: `Rectorat, Montpellier <a@b.fr>` is one mailbox, not two. */
function rejoinNames(mailboxes: readonly Mailbox[]): readonly Mailbox[] {
  if (mailboxes.every(({ address }) => address === '')) return mailboxes.slice(0, 1);
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

/** Without what mailers wrongly put around an address: white space, `mailto:`, brackets, quotes, a final dot, a source route. */
function cleanAddress(address: string): string {
  let clean = address.replace(/\s+/gu, '').toLowerCase();
  if (clean.startsWith('mailto:')) clean = clean.slice('mailto:'.length);
  // `"Nom <a@b.fr>`, its quotation mark never closed.
  clean = clean.slice(clean.lastIndexOf('<') + 1);
  if (clean.startsWith('@')) clean = clean.slice(clean.indexOf(':') + 1);
  let start = 0;
  let end = clean.length;
  while (start < end && '<"\''.includes(clean.charAt(start))) start++;
  while (end > start && '>"\'.'.includes(clean.charAt(end - 1))) end--;
  return clean.slice(start, end);
}
