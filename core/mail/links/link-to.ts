import type { Url } from '../../domain/url.ts';
import { parseUrl } from '../../domain/parse-url.ts';
import type { Link, LinkKind } from '../../message.ts';
import { unwrap } from './unwrap.ts';

/** Longest address that is kept of a link. */
export const hrefLimit = 8_192;

/** A link to where an address really leads: `linkTo('anchor', 'Ici', 'https://eur01.safelinks…?url=…')`; `undefined` for garbage. */
export function linkTo(kind: LinkKind, text: string, href: string, base?: Url): Link | undefined {
  const written = href.length > hrefLimit ? href.slice(0, hrefLimit) : href;
  const first = parseUrl(written, base);
  if (!first) return undefined;
  const { url, via } = unwrap(first);
  return { kind, text, href: first.text, url, domain: url.host?.kind === 'domain' ? url.host : undefined, via };
}
