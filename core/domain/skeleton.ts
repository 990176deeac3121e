import { withoutInvisible } from './invisible.ts';
import { readAs } from './letter-shapes.ts';
import { lowerCase } from './lower-case.ts';
import { normalizeText } from './normalize.ts';
import { prototypeOf } from './prototypes.ts';

/** UTS #39 skeleton of lower-cased text; equal skeletons look alike: `аc-montpellier` with a Cyrillic а, and `ac-montpellier`. */
export function skeleton(text: string): string {
  if (isPlain.test(text)) return text;
  const decomposed = normalizeText(lowerCase(normalizeText(withoutInvisible(text), 'NFKC')), 'NFD');
  return normalizeText(decomposed.replace(mapped, prototypeOf), 'NFD');
}

/** The skeleton as a hurried eye reads it: accents, strokes and hooks gone: `ac-montpelliér` → `ac-rnontpellier`. */
export function foldedSkeleton(text: string): string {
  if (isPlain.test(text)) return text;
  return skeleton(text).replace(notAscii, readAs).replace(marks, '');
}

const isPlain = /^[a-ln-z2-9._-]*$/;

/** Every character but the ASCII of host names that looks like nothing else. */
const mapped = /[^a-ln-z2-9._-]/gu;

const notAscii = /[^!-~]/gu;

/** Combining marks that stand on any letter, the middle dot of `l·l` and modifier letters such as `ʼ`. */
const marks = /[\u00B7\u02B0-\u036F]|[\u1AB0-\u1AFF]|[\u1DC0-\u1DFF]|[\u20D0-\u20FF]|[\uFE20-\uFE2F]/g;
