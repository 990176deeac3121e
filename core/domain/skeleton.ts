import { readAs } from './letter-shapes.ts';
import { prototypeOf } from './prototypes.ts';

/** UTS #39 skeleton of lower-cased text; equal skeletons look alike: `аc-montpellier` with a Cyrillic а, and `ac-montpellier`. */
export function skeleton(text: string): string {
  if (isOwnSkeleton(text)) return text;
  const decomposed = text.normalize('NFKC').toLowerCase().replace(ignorable, '').normalize('NFD');
  return Array.from(decomposed, prototypeOf).join('').normalize('NFD');
}

/** The skeleton as a hurried eye reads it: accents, strokes and hooks gone: `ac-montpelliér` → `ac-rnontpellier`. */
export function foldedSkeleton(text: string): string {
  if (isOwnSkeleton(text)) return text;
  return Array.from(skeleton(text), readAs).join('').replace(marks, '');
}

/** Soft hyphen, joiners, bidi controls, variation selectors, tags. */
const ignorable =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]|\uDB40[\uDC00-\uDFFF]/g;

/** Combining marks that stand on any letter, the middle dot of `l·l` and modifier letters such as `ʼ`. */
const marks = /[\u00B7\u02B0-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/g;

/** Lower-case ASCII without the few characters that UTS #39 maps: most hosts. */
function isOwnSkeleton(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = code >= 0x61 && code <= 0x7a && code !== 0x6d;
    const isOther = code === 0x2d || code === 0x2e || code === 0x5f || (code >= 0x32 && code <= 0x39);
    if (!isLetter && !isOther) return false;
  }
  return true;
}
