import type { Url } from '../../domain/url.ts';
import type { Link, LinkKind } from '../../message.ts';
import { linksTo } from './link-to.ts';

/** Links kept of one message. */
const linkLimit = 2_000;

/** The links of a message, each address with each text once, in the order in which they are met. */
export interface LinkList {
  readonly add: (kind: LinkKind, text: string, href: string, base?: Url) => void;
  readonly links: readonly Link[];
  /** Whether there were more than are kept. */
  readonly isFull: () => boolean;
}

/** An empty list. */
export function linkList(): LinkList {
  const links: Link[] = [];
  const seen = new Set<string>();
  return {
    links,
    isFull: () => links.length >= linkLimit,
    add: (kind, text, href, base) => {
      if (links.length >= linkLimit) return;
      // An attached page may show what the message shows: that is another link.
      const key = `${kind === 'attachment' ? '\n' : ''}${href}\n${text}`;
      if (seen.has(key)) return;
      seen.add(key);
      links.push(...linksTo(kind, text, href, base).slice(0, linkLimit - links.length));
    },
  };
}
