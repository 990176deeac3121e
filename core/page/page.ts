import type { Context } from '../context.ts';
import type { Host } from '../domain/domain.ts';
import { parseHost } from '../domain/parse-host.ts';
import { parseUrl } from '../domain/parse-url.ts';
import type { Url } from '../domain/url.ts';
import type { Claim, Owner } from '../profile/claim.ts';
import { asksOf, secretAsks, type PageAsk } from './page-asks.ts';
import { fold } from '../reading/fold.ts';
import { isOurs } from './ours.ts';
import { pageLimits, type PageDescription } from './page-description.ts';

/** A page read once for all rules: whose it is, what it asks, whom it names. */
export interface Page {
  readonly host: Host;
  /** Whose host it is; the rules run only where it is nobody's that the profile knows. */
  readonly owner: Owner | undefined;
  readonly asks: ReadonlySet<PageAsk>;
  /** Whether what it asks for gives an account away. */
  readonly asksSecret: boolean;
  /** Without case and accents; without what ends a sentence. */
  readonly titleWords: readonly string[];
  readonly textWords: readonly string[];
  /** Named in the title. */
  readonly titled: readonly Claim[];
  /** Named in the first text. */
  readonly named: readonly Claim[];
  /** An address of the organisation in that text: kits greet whom they were sent to. */
  readonly greeted: string | undefined;
  readonly actions: readonly Url[];
  readonly icons: readonly Url[];
  readonly resources: readonly Url[];
  /** Whether it sends whoever forgot a password to where the organisation gives accounts back: AIDA. */
  readonly leadsToRecovery: boolean;
  readonly savedFrom: readonly Url[];
  readonly hiddenAddresses: readonly string[];
  readonly marks: ReadonlySet<string>;
}

/** Reads a description; `undefined` where the page has no host: a file, an empty tab. */
export function readPage(description: PageDescription, context: Context): Page | undefined {
  const host = parseUrl(description.url.slice(0, pageLimits.address))?.host;
  if (!host) return undefined;
  const { names } = context;
  const title = description.title.slice(0, pageLimits.title);
  const text = description.text.slice(0, pageLimits.text);
  const asks = asksOf(description.fields.slice(0, pageLimits.list));
  return {
    host,
    owner: host.kind === 'domain' ? names.ownerOf(host) : undefined,
    asks,
    asksSecret: secretAsks.some((ask) => asks.has(ask)),
    titleWords: wordsOf(title),
    textWords: wordsOf(text),
    titled: names.claimedIn(title),
    named: names.claimedIn(text),
    greeted: ownAddressIn(text, context),
    actions: addresses(description.actions),
    icons: addresses(description.icons),
    resources: addresses(description.resources),
    leadsToRecovery: leadsToRecovery(addresses(description.links), context),
    savedFrom: addresses(description.savedFrom.flatMap(savedAddress)),
    hiddenAddresses: description.hiddenAddresses
      .slice(0, pageLimits.list)
      .map((address) => address.slice(0, pageLimits.word).trim().toLowerCase()),
    marks: new Set(description.marks.slice(0, pageLimits.list).map((mark) => mark.slice(0, pageLimits.word))),
  };
}

function wordsOf(text: string): readonly string[] {
  return fold(text).words.filter((word) => word !== '.');
}

function ownAddressIn(text: string, { names }: Context): string | undefined {
  return text.split(/[\s<>()«»:;,]/u).find((word) => word.includes('@') && isOurs(mailHost(word), names));
}

function leadsToRecovery(links: readonly Url[], { profile }: Context): boolean {
  const recovery = parseUrl(profile.contacts.accountRecovery?.url ?? '')?.host?.host;
  return recovery !== undefined && links.some(({ host }) => host?.host === recovery);
}

/** The host behind an `@`: of `boite@gmail.com` `gmail.com`. */
export function mailHost(address: string): Host | undefined {
  const at = address.lastIndexOf('@');
  return at < 0 ? undefined : parseHost(address.slice(at + 1));
}

function addresses(written: readonly string[]): readonly Url[] {
  return written.slice(0, pageLimits.list).flatMap((each) => parseUrl(each.slice(0, pageLimits.address)) ?? []);
}

/** Browsers write ` saved from url=(0044)https://webmail.ac-montpellier.fr/ ` when they save a page. */
function savedAddress(comment: string): readonly string[] {
  const text = comment.slice(0, pageLimits.address);
  const start = text.indexOf('http');
  const end = text.slice(start).search(/[\s"<>]/u);
  return start < 0 ? [] : [end < 0 ? text.slice(start) : text.slice(start, start + end)];
}
