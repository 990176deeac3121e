import { createHash } from 'node:crypto';
import type { Context } from '../../core/context.ts';
import type { Domain } from '../../core/domain/domain.ts';
import { expressionOf } from '../../core/feed/expression-of.ts';
import type { Link, Mailbox, Message } from '../../core/message.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { IndicatorKind, NotPublished } from '../api/campaign.ts';
import type { MailKey } from './judge.ts';
import { textBands } from './min-hash.ts';

/** Keys of one mail that are kept; a mail with more links says nothing by any of them. */
const mostKeys = 120;
const shortestSubject = 12;
const smallestFile = 200;

/** By what a mail is recognised in others: addresses, hosts, senders, subject, files, text. */
export function mailKeys(message: Message, verdict: Verdict, context: Context): readonly MailKey[] {
  const keys = new Map<string, MailKey>();
  const put = (kind: MailKey['kind'], value: string, barred?: NotPublished): void => {
    const name = `${kind}\0${value}`;
    const known = keys.get(name);
    // One finding that points at an address is enough, wherever else the address stands.
    if (value !== '' && (keys.size < mostKeys || known) && (!known || barred === undefined))
      keys.set(name, { kind, value, barred });
  };
  const pointed = pointedAt(message, verdict);
  putPeople(message, context, pointed.has('sender'), put);
  for (const [index, link] of message.links.entries()) putLink(link, context, pointed.has(`link ${index}`), put);
  for (const [index, { sha256, size, type }] of message.attachments.entries()) {
    if (sha256 === undefined || size < smallestFile || type.startsWith('image/')) continue;
    put('file', sha256, pointed.has(`attachment ${index}`) ? undefined : 'unproven');
  }
  const subject = plainSubject(message.subject);
  if (subject.length >= shortestSubject) put('subject', subject, 'kind');
  const exact = [...keys.values()];
  return [
    ...exact,
    { kind: 'copy', value: copyOf(message, exact), barred: undefined },
    ...textBands(message.text.own).map((value) => ({ kind: 'band', value, barred: undefined }) as const),
  ];
}

type Put = (kind: MailKey['kind'], value: string, barred?: NotPublished) => void;

/** Places that strong findings speak of, and all links to the same hosts. */
function pointedAt(message: Message, { evidence }: Verdict): ReadonlySet<string> {
  const places = new Set<string>();
  const hosts = new Set<string>();
  for (const { at, strength } of evidence) {
    if (strength === 'weak') continue;
    if (at.in === 'from' || at.in === 'return-path') places.add('sender');
    if (at.in !== 'link' && at.in !== 'attachment') continue;
    places.add(`${at.in} ${at.index}`);
    const host = at.in === 'link' ? message.links[at.index]?.domain?.host : undefined;
    if (host !== undefined) hosts.add(host);
  }
  for (const [index, { domain }] of message.links.entries())
    if (domain && hosts.has(domain.host)) places.add(`link ${index}`);
  return places;
}

function putPeople({ from, replyTo }: Message, context: Context, pointed: boolean, put: Put): void {
  if (from?.domain)
    put('sender', from.address, barOf(from.domain, context, false) ?? (pointed ? undefined : 'unproven'));
  for (const { address, domain } of replyTo) if (domain && address !== from?.address) put('reply-to', address, 'kind');
}

function putLink({ url, domain, via }: Link, context: Context, pointed: boolean, put: Put): void {
  const unproven = pointed ? undefined : 'unproven';
  const address = expressionOf('url', url.text)?.slice('url:'.length);
  // What a query says is often the recipient's alone; on a host of many it may be all that tells one page from another.
  const page = domain && isShared(domain, context) ? address : address?.split('?', 1)[0];
  if (url.host?.kind === 'ip') put('host', url.host.host, unproven);
  if (page !== undefined && (url.path.length > 1 || !domain))
    put('url', page, (domain && barOf(domain, context, false)) ?? unproven);
  if (!domain) return;
  put('host', domain.host, barOf(domain, context, true) ?? unproven);
  put('domain', domain.registrable, barOf(domain, context, true) ?? 'kind');
  for (const { domain: passed } of via) put('host', passed.host, barOf(passed, context, true) ?? 'unproven');
}

/** Whose a domain is when it is somebody's that we know; `whole` asks about the host and not one page or mailbox on it. */
function barOf(domain: Domain, { names }: Context, whole: boolean): NotPublished | undefined {
  if (isShared(domain, { names }) || names.isFreeMail(domain)) {
    // A name under a shared suffix is its taker's own: `evil.web.app`.
    return whole && (names.isFreeMail(domain) || !domain.privateSuffix) ? 'shared-host' : undefined;
  }
  const owner = names.ownerOf(domain);
  return owner && (owner.kind === 'organisation' ? 'own-domain' : 'partner');
}

function isShared(domain: Domain, { names }: Pick<Context, 'names'>): boolean {
  return names.isFreeHost(domain) || names.isFormBuilder(domain) || names.isShortener(domain);
}

/** `Re: [Rappel] Facture n° 4512` and `TR: Facture n° 4513` are `facture n 0`. */
function plainSubject(subject: string): string {
  const plain = subject.slice(0, 500).normalize('NFD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const words = plain.replaceAll(/\p{N}+/gu, '0').match(/[\p{L}\p{N}]+/gu) ?? [];
  const start = words.findIndex((word) => !prefixes.has(word));
  return start < 0 ? '' : words.slice(start).join(' ');
}

const prefixes: ReadonlySet<string> = new Set(['re', 'tr', 'fw', 'fwd', 'rv', 'wg', 'aw', 'rappel', 'spam', 'externe']);

const partsOfCopy: ReadonlySet<IndicatorKind | 'copy' | 'band'> = new Set([
  'host',
  'file',
  'subject',
  'reply-to',
  'sender',
]);

/** The same letter to somebody else: all that it leads to and says it is from is the same. */
function copyOf({ from }: { readonly from: Mailbox | undefined }, keys: readonly MailKey[]): string {
  const parts = keys.filter(({ kind }) => partsOfCopy.has(kind)).map(({ kind, value }) => `${kind} ${value}`);
  const hash = createHash('sha256').update([from?.name ?? '', ...parts.toSorted()].join('\n'));
  // Two texts without any of this have nothing in common by that.
  return parts.length < 2 ? '' : hash.digest('hex');
}
