import { parseUrl } from '../../domain/parse-url.ts';
import type { Url } from '../../domain/url.ts';
import type { Link, LinkKind } from '../../message.ts';
import { plainLinks } from '../text/plain-links.ts';
import { unwrap } from './unwrap.ts';

/** Longest address that is kept of a link. */
const hrefLimit = 8_192;

/** A link to where an address leads in the end: `linkTo('anchor', 'Ici', 'https://eur01.safelinks…?url=…')`; `undefined` for garbage. */
export function linkTo(kind: LinkKind, text: string, href: string, base?: Url): Link | undefined {
  return linksTo(kind, text, href, base)[0];
}

/** The same, and a link for each site on the way that is not known to forward, since it may well end there; none for garbage. */
export function linksTo(kind: LinkKind, text: string, href: string, base?: Url): readonly Link[] {
  const written = href.length > hrefLimit ? href.slice(0, hrefLimit) : href;
  const first = parseUrl(written, base) ?? withoutScheme(written);
  if (!first) return [];
  const absolute = isRelative(written) ? composed(first) : first.text;
  return unwrap(first).map(({ url, via }) => ({
    kind,
    text,
    href: absolute,
    url,
    domain: url.host?.kind === 'domain' ? url.host : undefined,
    via,
  }));
}

/** `href="www.exemple.fr"`, which mail programs forgive where browsers would not. */
function withoutScheme(href: string): Url | undefined {
  for (const { href: completed } of plainLinks(href.trim())) return parseUrl(completed);
  return undefined;
}

function isRelative(href: string): boolean {
  return !/^\s*[a-z][a-z\d+.-]{0,30}:/iu.test(href);
}

function composed({ scheme, userinfo, host, port, path, query, fragment }: Url): string {
  const before = userinfo === '' ? '' : `${userinfo}@`;
  const after = `${port === undefined ? '' : `:${port}`}${path}${query === '' ? '' : `?${query}`}`;
  return `${scheme}://${before}${host?.host ?? ''}${after}${fragment === '' ? '' : `#${fragment}`}`;
}
