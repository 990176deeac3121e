import type { Declarations } from './declarations.ts';
import { blockElements } from './elements.ts';

/** Whether a style leaves an element, and all that is in it, no room to be seen in: `display:none`, `max-height:0;overflow:hidden`. */
export function takesNoRoom(name: string, style: Declarations): boolean {
  if (style.size === 0) return false;
  if (style.get('display') === 'none' || measure(style, 'opacity') < 0.05) return true;
  return isCutOff(style) || isOffScreen(name, style);
}

function isCutOff(style: Declarations): boolean {
  const clips = ['overflow', 'overflow-x', 'overflow-y'].some((property) => style.get(property) === 'hidden');
  if (clips && ['height', 'max-height', 'width', 'max-width'].some((side) => isNothing(style.get(side)))) return true;
  return isLifted(style) && /^rect\( ?[01](?:px)?[, ]/u.test(style.get('clip') ?? '');
}

function isOffScreen(name: string, style: Declarations): boolean {
  const isMoved = isLifted(style) || style.get('position') === 'relative';
  if (isMoved && (measure(style, 'left') < -500 || measure(style, 'top') < -500)) return true;
  // Without effect on words within a line.
  return blockElements.has(name) && measure(style, 'text-indent') < -500;
}

/** Nothing in any unit, or one pixel. */
function isNothing(length: string | undefined): boolean {
  return length !== undefined && (Number.parseFloat(length) === 0 || /^[01](?:\.\d{1,9})?(?:px)?$/u.test(length));
}

function isLifted(style: Declarations): boolean {
  const position = style.get('position');
  return position === 'absolute' || position === 'fixed';
}

function measure(style: Declarations, property: string): number {
  return Number.parseFloat(style.get(property) ?? '');
}
