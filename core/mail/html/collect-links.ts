import { textFlow, type TextFlow } from '../text/text-flow.ts';
import { pageLimits, type PageLink } from './page.ts';
import type { Attributes } from './scan-html.ts';

/** A link that is being read, and what is written on it so far. */
export interface OpenLink {
  readonly kind: PageLink['kind'];
  readonly href: string;
  readonly text: TextFlow;
  readonly alt: TextFlow;
}

/** Collects what leads out of a page. */
export interface LinkCollector {
  /** A link around what follows, or `undefined` when this element opens none. */
  readonly open: (name: string, attributes: Attributes) => OpenLink | undefined;
  readonly close: (link: OpenLink) => void;
  readonly add: (kind: PageLink['kind'], href: string, text: string) => void;
  readonly links: readonly PageLink[];
}

/** An empty collection. */
export function collectLinks(): LinkCollector {
  const links: PageLink[] = [];
  const seen = new Set<string>();

  function add(kind: PageLink['kind'], href: string, text: string): void {
    if (links.length >= pageLimits.links || !leadsOut(href) || seen.has(`${href}\n${text}`)) return;
    seen.add(`${href}\n${text}`);
    links.push({ kind, href, text });
  }

  return {
    links,
    add,
    open: (name, attributes) => {
      const href = attributes.get('href') ?? attributes.get('xlink:href');
      switch (name) {
        case 'area':
          if (href !== undefined) add('area', href, attributes.get('alt') ?? '');
          return undefined;
        case 'meta':
          add('refresh', refreshTarget(attributes), '');
          return undefined;
        case 'iframe':
        case 'frame':
        case 'embed':
        case 'object':
          add('refresh', attributes.get('src') ?? attributes.get('data') ?? '', '');
          return undefined;
        case 'input':
          add('button', attributes.get('formaction') ?? '', attributes.get('value') ?? attributes.get('alt') ?? '');
          return undefined;
        case 'button':
          return openLink('button', attributes.get('formaction'));
        case 'a':
          return openLink('anchor', href);
        default:
          // Outlook's drawn buttons: `<v:roundrect href="…">`.
          return name.includes(':') ? openLink('button', href) : undefined;
      }
    },
    close: ({ kind, href, text, alt }) => add(kind, href, text.isEmpty() ? alt.toString() : text.toString()),
  };
}

function openLink(kind: PageLink['kind'], href: string | undefined): OpenLink | undefined {
  if (href === undefined) return undefined;
  return { kind, href, text: textFlow(pageLimits.text), alt: textFlow(pageLimits.text) };
}

/** Neither nowhere nor to a place in the same page. */
function leadsOut(href: string): boolean {
  const start = href.slice(0, 100).trimStart();
  return start !== '' && !start.startsWith('#');
}

/** `5; url='https://…'` → the address. */
function refreshTarget(attributes: Attributes): string {
  if (attributes.get('http-equiv')?.toLowerCase() !== 'refresh') return '';
  const content = (attributes.get('content') ?? '').slice(0, 10_000);
  const at = content.toLowerCase().indexOf('url');
  const equals = at < 0 ? -1 : content.indexOf('=', at);
  if (equals < 0) return '';
  const target = content.slice(equals + 1).trim();
  return target.startsWith("'") || target.startsWith('"')
    ? (target.slice(1).split(target.charAt(0), 1)[0] ?? '')
    : target;
}
