import { type PageDescription, pageLimits } from '../../../core/page/page-description.ts';
import { labelOf } from './credential-field.ts';
import { allIn, attributeOf, isShown, pageOf, walk } from './own-tree.ts';

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
export function describePage(field: HTMLInputElement): PageDescription {
  const page = pageOf(field);
  const inner = field.getRootNode();
  const roots: readonly (Element | ShadowRoot)[] = [page, ...(inner instanceof ShadowRoot ? [inner] : [])];
  const all = (selector: string): readonly Element[] => roots.flatMap((root) => allIn(root, selector));
  const inputs = all('input') as readonly HTMLInputElement[];
  const fields = inputs.filter((each) => !notFilled.has(each.type) && isShown(each));
  const forms = new Set(fields.flatMap((each) => each.form ?? []));
  const absolute = (address: string): string => withoutQuery(address, field.baseURI);
  const addresses = (selector: string, attribute: string): string[] =>
    cut(all(selector).map((each) => absolute(attributeOf(each, attribute))));
  return {
    url: absolute(location.href),
    title: (all('title')[0]?.textContent ?? '').trim().slice(0, longestTitle),
    text: visibleText(page),
    fields: fields.slice(0, list).map((each) => ({
      type: each.type,
      name: `${each.name} ${each.id}`.slice(0, word),
      label: labelOf(each),
      autocomplete: each.autocomplete.slice(0, word),
    })),
    actions: cut([
      ...Array.from(forms, (form) => absolute(attributeOf(form, 'action') || location.href)),
      ...all('[formaction]').map((each) => absolute(attributeOf(each, 'formaction'))),
    ]),
    icons: addresses('link[rel~="icon" i]', 'href'),
    resources: [
      ...addresses('link[rel~="stylesheet" i]', 'href'),
      ...addresses('script[src], img[src], iframe[src]', 'src'),
    ].slice(0, list),
    links: addresses('a[href]', 'href'),
    savedFrom: savedFrom(page),
    hiddenAddresses: inputs
      .flatMap(({ type, value }) => (type === 'hidden' && value.includes('@') ? [value.slice(0, word)] : []))
      .slice(0, list),
    marks: cut([page, ...all('body, form, input, button')].flatMap(marksOf)),
  };
}

/** An absolute address without query and fragment, which may hold what is a person's; empty for what leads nowhere. */
function withoutQuery(address: string, base: string): string {
  if (address === '') return '';
  try {
    return (new URL(address, base).href.split(/[?#]/u)[0] ?? '').slice(0, longestAddress);
  } catch {
    // What the page's author wrote is no address.
    return '';
  }
}

function cut(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '').slice(0, list);
}

function marksOf(element: Element): string[] {
  const marks = [attributeOf(element, 'id'), ...attributeOf(element, 'class').split(/\s+/u).slice(0, list)];
  return marks.map((mark) => mark.slice(0, word));
}

function visibleText(page: Element): string {
  const walker = walk(page, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let looked = 0; looked < longestText && text.length < longestText && walker.nextNode(); looked++) {
    const { nodeValue, parentElement } = walker.currentNode;
    const words = (nodeValue ?? '').slice(0, longestText).replaceAll(/\s+/gu, ' ').trim();
    if (words !== '' && parentElement && isShown(parentElement)) text += `${words} `;
  }
  return text.slice(0, longestText);
}

/** Browsers write one above the pages that they save; not deep in a page. */
function savedFrom(page: Element): string[] {
  const walker = walk(page, NodeFilter.SHOW_COMMENT);
  const found: string[] = [];
  for (let looked = 0; looked < 500 && walker.nextNode(); looked++) {
    const { nodeValue } = walker.currentNode;
    if (nodeValue?.includes('saved from url') === true) found.push(nodeValue.slice(0, longestAddress));
  }
  return found.slice(0, list);
}
