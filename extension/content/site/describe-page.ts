import { type PageDescription, pageLimits } from '../../../core/page/page-description.ts';
import { labelOf } from './credential-field.ts';

const { text: longestText, title: longestTitle, list, address: longestAddress, word } = pageLimits;

/** What no person fills in. */
const notFilled = new Set([
  'hidden',
  'submit',
  'button',
  'image',
  'reset',
  'checkbox',
  'radio',
  'file',
  'range',
  'color',
]);

/** What stands on a page, without a judgement; `field` is the one that was focused, which may stand in a shadow root. */
export function describePage(document: Document, field: HTMLInputElement): PageDescription {
  const inner = field.getRootNode();
  const roots: readonly ParentNode[] = inner === document ? [document] : [document, inner as ShadowRoot];
  const all = (selector: string): readonly Element[] => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const inputs = all('input') as readonly HTMLInputElement[];
  const fields = inputs.filter((each) => !notFilled.has(each.type) && each.checkVisibility());
  const forms = new Set(fields.flatMap((each) => each.form ?? []));
  const addresses = (selector: string, attribute: string): string[] =>
    cut(all(selector).map((each) => absolute(each.getAttribute(attribute), document)));
  return {
    url: absolute(document.URL, document),
    title: document.title.slice(0, longestTitle),
    text: visibleText(document),
    fields: fields.slice(0, list).map((each) => ({
      type: each.type,
      name: `${each.name} ${each.id}`.slice(0, word),
      label: labelOf(each),
      autocomplete: each.autocomplete.slice(0, word),
    })),
    actions: cut([
      ...Array.from(forms, (form) => absolute(form.getAttribute('action') ?? document.URL, document)),
      ...all('[formaction]').map((each) => absolute(each.getAttribute('formaction'), document)),
    ]),
    icons: addresses('link[rel~="icon" i]', 'href'),
    resources: [
      ...addresses('link[rel~="stylesheet" i]', 'href'),
      ...addresses('script[src], img[src], iframe[src]', 'src'),
    ].slice(0, list),
    links: addresses('a[href]', 'href'),
    savedFrom: savedFrom(document),
    hiddenAddresses: inputs
      .flatMap(({ type, value }) => (type === 'hidden' && value.includes('@') ? [value.slice(0, word)] : []))
      .slice(0, list),
    marks: cut([document.documentElement, ...all('body, form, input, button')].flatMap(marksOf)),
  };
}

/** Without query and fragment, which may hold what is a person's. */
function absolute(address: string | null, { baseURI }: Document): string {
  const href = address === null ? '' : resolved(address, baseURI);
  return (href.split(/[?#]/u)[0] ?? '').slice(0, longestAddress);
}

function resolved(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    // What the page's author wrote is no address: it leads nowhere.
    return '';
  }
}

function cut(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '').slice(0, list);
}

function marksOf(element: Element): string[] {
  return [element.id, ...element.classList].map((mark) => mark.slice(0, word));
}

function visibleText(document: Document): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let looked = 0; looked < longestText && text.length < longestText && walker.nextNode(); looked++) {
    const { nodeValue, parentElement } = walker.currentNode;
    const words = (nodeValue ?? '').replaceAll(/\s+/gu, ' ').trim();
    if (words !== '' && parentElement?.checkVisibility()) text += `${words} `;
  }
  return text.slice(0, longestText);
}

/** Browsers write one above the pages that they save; not deep in a page. */
function savedFrom(document: Document): string[] {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  const found: string[] = [];
  for (let looked = 0; looked < 500 && walker.nextNode(); looked++) {
    const { nodeValue } = walker.currentNode;
    if (nodeValue?.includes('saved from url') === true) found.push(nodeValue.slice(0, longestAddress));
  }
  return found.slice(0, list);
}
