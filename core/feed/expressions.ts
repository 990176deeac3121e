import type { Locus } from '../finding.ts';
import { parseUrl } from '../domain/parse-url.ts';
import type { Url } from '../domain/url.ts';
import type { Link, Mailbox, Message } from '../message.ts';
import { hostExpressions, urlExpressions } from './address-expressions.ts';

/** What an expression names: a page or folder of the Web, a host with all below it, a mail address, a file by its SHA-256. */
export type ExpressionKind = 'url' | 'host' | 'sender' | 'file';

/** Expressions of one message that are looked up. Two thousand links, all different, have fewer. */
const mostExpressions = 60_000;

/**
 * What of a message may stand in the feed, in the one way it is written there, and where in the message it stands first:
 * `host:evil.example`, `url:evil.example/login`, `sender:paie@evil.example`, `file:9f86d0…`. Linear in the message's size.
 */
export function expressionsOf(message: Message): ReadonlyMap<string, Locus> {
  const places = new Map<string, Locus>();
  const put = (expressions: readonly string[], at: Locus): void => {
    for (const expression of expressions)
      if (!places.has(expression) && places.size < mostExpressions) places.set(expression, at);
  };
  for (const { mailbox, at } of mailboxesOf(message)) put(senderExpressions(mailbox), at);
  for (const [index, { sha256 }] of message.attachments.entries())
    if (sha256 !== undefined) put([`file:${sha256.toLowerCase()}`], { in: 'attachment', index });
  const addresses = addressesOf(message);
  // Hosts of all links come before pages of any: a thousand harmless links hide no host.
  for (const { url, at } of addresses) if (url.host) put(hostExpressions(url.host), at);
  for (const { via, at } of addresses) put(via.flatMap(hostExpressions), at);
  for (const { url, at } of addresses) put(urlExpressions(url), at);
  return places;
}

function* mailboxesOf(message: Message): Iterable<{ readonly mailbox: Mailbox; readonly at: Locus }> {
  for (const mailbox of message.authors) yield { mailbox, at: { in: 'from' } };
  if (message.sender) yield { mailbox: message.sender, at: { in: 'from' } };
  for (const mailbox of message.replyTo) yield { mailbox, at: { in: 'reply-to' } };
  if (message.returnPath) yield { mailbox: message.returnPath, at: { in: 'return-path' } };
}

/** An address, and the host that it is at: who makes a domain to deceive writes from it too. */
function senderExpressions({ address, domain }: Mailbox): readonly string[] {
  if (address === '') return [];
  const written = domain === undefined ? address : `${address.slice(0, address.lastIndexOf('@'))}@${domain.host}`;
  return [`sender:${written}`, ...(domain === undefined ? [] : hostExpressions(domain))];
}

interface Address {
  readonly url: Url;
  readonly via: readonly Link['via'][number]['domain'][];
  readonly at: Locus;
}

/** Where links lead and by what they lead there, where forms post to. */
function addressesOf({ links, forms }: Message): readonly Address[] {
  return [
    ...links.flatMap(({ url, href, via }, index): readonly Address[] => {
      const at = { in: 'link', index } as const;
      const outer = via.length === 0 ? undefined : parseUrl(href);
      const passed = via.filter(({ kind }) => kind === 'redirector').map(({ domain }) => domain);
      return [{ url, via: passed, at }, ...(outer ? [{ url: outer, via: [], at }] : [])];
    }),
    ...forms.flatMap(({ action }, index): readonly Address[] =>
      action ? [{ url: action, via: [], at: { in: 'form', index } }] : [],
    ),
  ];
}
