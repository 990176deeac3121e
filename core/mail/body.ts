import { parseUrl } from '../domain/parse-url.ts';
import type { LinkKind } from '../message.ts';
import type { Page } from './html/page.ts';
import { readPage } from './html/read-page.ts';
import type { LinkList } from './links/link-list.ts';
import type { Source } from './source/parse-source.ts';
import { withoutInvisible } from './text/invisible.ts';
import { plainLinks } from './text/plain-links.ts';
import { textFlow, textLimit } from './text/text-flow.ts';

/** Longest page that is read; what comes after is said to be missing. */
const pageLimit = 10_000_000;

/** What a message shows: its page, or its text in the same terms. */
export interface Body extends Page {
  readonly incomplete: boolean;
}

/** Reads the richer alternative: the page, unless nothing can be seen in it. */
export function readBody({ html, text }: Pick<Source, 'html' | 'text'>): Body {
  const page = readPage(html.slice(0, pageLimit));
  const shows = page.visible !== '' || page.links.length > 0 || page.images.length > 0;
  const isLong = html.length > pageLimit || page.visible.length >= textLimit;
  if (shows || text === '') return { ...page, incomplete: isLong };
  const flow = textFlow();
  flow.addLines(text);
  const visible = flow.toString();
  return { ...page, visible, quoted: visible, loose: visible, incomplete: visible.length >= textLimit };
}

/** Adds the links of a page and of its plain text; `kind` where they are not the message's own. */
export function addLinks(page: Page, links: LinkList, kind?: LinkKind): void {
  const base = parseUrl(page.base);
  for (const link of page.links) links.add(kind ?? link.kind, withoutInvisible(link.text), link.href, base);
  addPlainLinks(page.loose, links, kind);
}

/** Adds the addresses that stand in a text. */
export function addPlainLinks(text: string, links: LinkList, kind: LinkKind = 'text'): void {
  for (const link of plainLinks(withoutInvisible(text))) links.add(kind, link.text, link.href);
}
