/** Links in a message's body whose `href` we took away, and what it was. */
const taken = new WeakMap<Element, string>();

/** The addresses that a message's body leads to, each once: at most as many as may be asked about. */
export function hrefsIn(bodies: readonly ParentNode[]): readonly string[] {
  const hrefs = new Set<string>();
  for (const { href } of linksIn(bodies)) if (href.length <= longest) hrefs.add(href);
  return [...hrefs].slice(0, most);
}

const [longest, most] = [8192, 2000];

/** A link in a message's body, with the address that it has, or had before we took it. */
export interface BodyLink {
  readonly element: HTMLElement;
  readonly href: string;
}

/** Every link of a message's body. Where a webmail rewrites addresses and keeps the first beside, that one counts. */
export function* linksIn(bodies: readonly ParentNode[]): Iterable<BodyLink> {
  for (const body of bodies) {
    for (const element of body.querySelectorAll<HTMLElement>('a, area')) {
      const href = hrefOf(element);
      if (href !== undefined && href !== '') yield { element, href };
    }
  }
}

function hrefOf(element: HTMLElement): string | undefined {
  return taken.get(element) ?? element.getAttribute('originalsrc') ?? element.getAttribute('href') ?? undefined;
}

/** Takes a link's address away: middle click, context menu and drag lead nowhere then. Gives what puts it back. */
export function takeHref({ element, href }: BodyLink): () => void {
  const attributes = ['href', 'xlink:href', 'ping', 'download', 'target'].flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  taken.set(element, href);
  for (const [name] of attributes) element.removeAttribute(name);
  return () => {
    taken.delete(element);
    for (const [name, value] of attributes) element.setAttribute(name, value);
  };
}
