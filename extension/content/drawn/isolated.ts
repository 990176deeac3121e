import { shadowMode } from '../../built.ts';
import { look } from './look.ts';

/** A place of our own in somebody else's page. */
export interface Isolated {
  /** What stands in the page. */
  readonly host: HTMLElement;
  /** What the parts of `ui/` are rendered into; nothing of the page reaches it. */
  readonly inside: HTMLElement;
}

/** How the host itself is laid out: as a block of its own, within a line of text, or over the page. */
export type Layout = 'block' | 'inline' | 'over';

const layouts: Readonly<Record<Layout, readonly (readonly [string, string])[]>> = {
  block: [
    ['display', 'block'],
    ['position', 'relative'],
    ['margin', '0 0 12px'],
    ['z-index', '2147483647'],
  ],
  inline: [['display', 'inline']],
  over: [
    ['display', 'block'],
    ['position', 'fixed'],
    ['inset', 'auto'],
    ['z-index', '2147483647'],
  ],
};

/**
 * Makes one: a closed shadow root in a host that no style sheet of the page can change, since declarations in an element's own `style`
 * that are important come before all others. `all` leaves out direction and bidi, which a mail may have turned.
 */
export function isolated(document: Document, name: string, layout: Layout, language: string): Isolated {
  const host = birthplace(document).createElement(name);
  const declarations = [
    ['all', 'initial'],
    ['direction', 'ltr'],
    ['unicode-bidi', 'isolate'],
    ['isolation', 'isolate'],
    ...layouts[layout],
  ] as const;
  for (const [property, value] of declarations) host.style.setProperty(property, value, 'important');
  // People who need wider text set it so by styles of their own (WCAG 1.4.12); our sheet says what stands without them.
  for (const property of ['letter-spacing', 'word-spacing', 'line-height']) host.style.removeProperty(property);
  const root = host.attachShadow({ mode: shadowMode() });
  // An adopted root loses its sheets: it is dressed where it will stand.
  document.adoptNode(host);
  dress(root, document);
  const inside = root.ownerDocument.createElement(layout === 'inline' ? 'span' : 'div');
  inside.className = 'vigie';
  inside.lang = language;
  root.append(inside);
  return { host, inside };
}

const births = new WeakMap<Document, Document>();

/**
 * A document without a window, in which no page can have defined elements. One that a page has defined is that page's from the moment it is
 * made there: the page's constructor runs, and its internals show it a shadow root that was attached later, closed or not.
 */
function birthplace(document: Document): Document {
  const made = births.get(document) ?? document.implementation.createHTMLDocument();
  births.set(document, made);
  return made;
}

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** One sheet for all places in a document; a page's policy about styles has no say over sheets made by script. */
function dress(root: ShadowRoot, document: Document): void {
  const { defaultView: window } = document;
  if (!window) return;
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new window.CSSStyleSheet();
    sheet.replaceSync(look);
    sheets.set(document, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
