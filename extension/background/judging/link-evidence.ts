import { parseUrl } from '../../../core/domain/parse-url.ts';
import type { Url } from '../../../core/domain/url.ts';
import { emptyMessage } from '../../../core/mail/empty-message.ts';
import { linksTo } from '../../../core/mail/links/link-to.ts';
import type { Context } from '../../../core/context.ts';
import type { Link, Message } from '../../../core/message.ts';
import { isMuted } from '../../../core/mute.ts';
import { messageRules } from '../../../core/rules/index.ts';
import type { Evidence } from '../../../core/verdict.ts';

/** What speaks against an address, and the link that it is. */
export interface LinkEvidence {
  readonly link: Link | undefined;
  readonly evidence: readonly Evidence[];
}

/**
 * What speaks against each address that a page links to. Webmails rewrite what they show, so addresses are matched by where they
 * lead in the end, and not by their place; one that the message does not have is judged alone.
 */
export function linkEvidence(
  message: Message,
  context: Context,
  hrefs: readonly string[],
  base: string,
): readonly LinkEvidence[] {
  const byDestination = new Map<string, number[]>();
  for (const [index, { url }] of message.links.entries()) {
    const key = destinationKey(url);
    const same = byDestination.get(key);
    if (same) same.push(index);
    else byDestination.set(key, [index]);
  }
  const evidence = evidenceByLink(message, context);
  const page = parseUrl(base);
  return hrefs.map((href) => {
    const links = linksTo('anchor', '', href, page);
    const indexes = links.flatMap(({ url }) => byDestination.get(destinationKey(url)) ?? []);
    if (indexes.length > 0) {
      const found = [...new Set(indexes)].flatMap((index) => evidence.get(index) ?? []);
      return { link: message.links[indexes[0] ?? 0], evidence: found };
    }
    const own = links.filter(({ url }) => !isOwn(url, page));
    return { link: links[0], evidence: own.length === 0 ? [] : aloneEvidence(own, context) };
  });
}

/** Every finding about a link, however many: a verdict keeps five of a rule. An exercise does not give itself away. */
function evidenceByLink(message: Message, context: Context): ReadonlyMap<number, readonly Evidence[]> {
  const found = new Map<number, Evidence[]>();
  for (const rule of messageRules) {
    if (rule.id === 'simulation') continue;
    for (const finding of rule.inspect(message, context)) {
      const evidence = { rule: rule.id, ...finding };
      for (const index of linksOf(evidence, message)) {
        if (!isMuted(evidence, context)) found.set(index, [...(found.get(index) ?? []), evidence]);
      }
    }
  }
  return found;
}

/** Rules that speak of a host, and of each host once. */
const hostRules: ReadonlySet<string> = new Set([
  'known-bad',
  'link-lookalike',
  'link-shortener',
  'free-hosting',
  'form-builder',
]);

/** What speaks against a host stands against every link that leads there. */
function linksOf({ rule, at }: Evidence, { links }: Message): readonly number[] {
  if (at.in !== 'link') return [];
  if (!hostRules.has(rule)) return [at.index];
  const reported = links[at.index]?.url.host?.host;
  return links.flatMap(({ url }, index) => (index === at.index || url.host?.host === reported ? [index] : []));
}

function aloneEvidence(links: readonly Link[], context: Context): readonly Evidence[] {
  return [...evidenceByLink({ ...emptyMessage, links }, context).values()].flat();
}

/** The webmail's own address: a link to an attachment, to a composer. */
function isOwn({ host }: Url, page: Url | undefined): boolean {
  return host?.host !== undefined && host.host === page?.host?.host;
}

/** Two addresses that lead to the same place, as far as anyone can tell without asking: letter case of the host, default ports. */
function destinationKey({ scheme, host, port, path, query, fragment }: Url): string {
  return JSON.stringify([scheme, host?.host, port, path, query, fragment]);
}
