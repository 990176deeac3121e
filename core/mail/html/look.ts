import { isSameColor, parseColor, type Color } from './color.ts';
import type { Declarations } from './declarations.ts';
import { takesNoRoom } from './room.ts';
import type { Attributes } from './scan-html.ts';

/** How text looks inside an element, as far as being seen goes. In doubt it is seen. */
export interface Look {
  /** Nothing within can be seen. */
  readonly hidden: boolean;
  /** `visibility:hidden`, which something within may undo. */
  readonly invisible: boolean;
  readonly tiny: boolean;
  /** `undefined` when unknown. */
  readonly color: Color | undefined;
  readonly background: number | undefined;
}

/** Black on white, as every mail program begins. */
export const plainLook: Look = { hidden: false, invisible: false, tiny: false, color: 0x000000, background: 0xffffff };

/** Whether text with this look can be seen; `painted`: something unknown may lie behind it. */
export function isSeen({ hidden, invisible, tiny, color, background }: Look, painted: boolean): boolean {
  if (hidden || invisible || tiny || color === 'transparent') return false;
  return painted || color === undefined || background === undefined || !isSameColor(color, background);
}

/** The look inside an element. `mso-hide` alone hides nothing: it keeps a button from Outlook, which has its own beside it. */
export function lookInside(name: string, outside: Look, attributes: Attributes, style: Declarations): Look {
  if (attributes.size === 0 && style.size === 0) return outside;
  const size = style.get('font-size') ?? fontSizeIn(style.get('font'));
  const visibility = style.get('visibility');
  return {
    hidden: outside.hidden || (attributes.has('hidden') && !style.has('display')) || takesNoRoom(name, style),
    invisible: visibility === undefined ? outside.invisible : visibility === 'hidden' || visibility === 'collapse',
    tiny: size === undefined ? outside.tiny : isTiny(size, outside.tiny),
    color: colorOf(style.get('color') ?? attributes.get('color') ?? attributes.get('text'), outside.color),
    background: backgroundOf(attributes, style, outside.background),
  };
}

/** 1 px and less in whatever unit; `font-size:0` on a table is a common trick, undone by the cells within. */
function isTiny(size: string, outside: boolean): boolean {
  const amount = Number.parseFloat(size);
  if (Number.isNaN(amount)) return size === 'inherit' && outside;
  if (size.endsWith('%')) return outside || amount <= 10;
  if (size.endsWith('em') && !size.endsWith('rem')) return outside || amount <= 0.1;
  return amount <= (size.endsWith('em') ? 0.1 : 1);
}

function fontSizeIn(font: string | undefined): string | undefined {
  return font === undefined ? undefined : /(?:^|\s)(\d[\d.]{0,6}(?:px|pt|em|%))/u.exec(font)?.[1];
}

function colorOf(value: string | undefined, outside: Color | undefined): Color | undefined {
  return value === undefined || value === 'inherit' ? outside : parseColor(value);
}

function backgroundOf(attributes: Attributes, style: Declarations, outside: number | undefined): number | undefined {
  const image = style.get('background-image') ?? 'none';
  if (attributes.has('background') || image !== 'none') return undefined;
  const value = style.get('background-color') ?? style.get('background') ?? attributes.get('bgcolor');
  if (value === undefined || value === '' || value === 'none' || value === 'inherit') return outside;
  if (value.includes('url(') || value.includes('gradient')) return undefined;
  const color = parseColor(value);
  return color === 'transparent' ? outside : color;
}
