import { Tokenizer } from 'htmlparser2';
import { impliedEnds, voidElements } from './elements.ts';

/** Attributes of one element by lower-case name; of two with one name the first counts. */
export type Attributes = ReadonlyMap<string, string>;

/** Told of a page in document order. `State` is what a visitor knows inside an element; it comes back at the element's end. */
export interface PageVisitor<State> {
  readonly open: (name: string, attributes: Attributes, outside: State) => State;
  readonly close: (name: string, inside: State) => void;
  readonly text: (text: string, inside: State) => void;
  readonly comment: (text: string, inside: State) => void;
}

interface OpenElement<State> {
  readonly name: string;
  readonly state: State;
}

const noAttributes: Attributes = new Map();

/**
 * Walks a page of any size and depth once. The tokens are htmlparser2's; the stack is not, since its Parser keeps open
 * elements at the front of an array: 100 000 nested elements take it seconds, as many `<svg>` minutes.
 */
export function scanHtml<State>(html: string, root: State, visitor: PageVisitor<State>): void {
  const stack: OpenElement<State>[] = [];
  const openCount = new Map<string, number>();
  let state = root;
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';

  const isOpen = (element: string): boolean => (openCount.get(element) ?? 0) > 0;

  function pop(): string | undefined {
    const element = stack.pop();
    if (!element) return undefined;
    openCount.set(element.name, (openCount.get(element.name) ?? 1) - 1);
    visitor.close(element.name, element.state);
    state = stack.at(-1)?.state ?? root;
    return element.name;
  }

  function close(element: string): void {
    if (!isOpen(element)) return;
    while (pop() !== element);
  }

  function open(element: string, selfClosing: boolean): void {
    const ends = impliedEnds.get(element);
    for (let top = stack.at(-1); ends && top && ends.has(top.name); top = stack.at(-1)) pop();
    if (element === 'a') close('a');
    const inside = visitor.open(element, attributes.size > 0 ? attributes : noAttributes, state);
    if (attributes.size > 0) attributes = new Map();
    if (voidElements.has(element) || selfClosing) {
      visitor.close(element, inside);
      return;
    }
    stack.push({ name: element, state: inside });
    openCount.set(element, (openCount.get(element) ?? 0) + 1);
    state = inside;
  }

  const isForeign = (): boolean => isOpen('svg') || isOpen('math');
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
        value = '';
      },
      onopentagend: () => open(name, false),
      // `<div/>` only opens, but Outlook's `<v:roundrect/>` and what stands in a drawing do end.
      onselfclosingtag: () => open(name, name.includes(':') || isForeign()),
      onclosetag: (start, end) => close(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => visitor.text(html.slice(start, end), state),
      ontextentity: (codePoint) => visitor.text(String.fromCodePoint(codePoint), state),
      oncomment: (start, end, offset) => visitor.comment(html.slice(start, end - offset), state),
      oncdata: (start, end, offset) => visitor.text(html.slice(start, end - offset), state),
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
      isInForeignContext: isForeign,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  while (pop() !== undefined);
}
