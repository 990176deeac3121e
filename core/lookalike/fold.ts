import { foldedSkeleton } from '../domain/skeleton.ts';

const ascii = /^[a-z0-9._-]*$/u;

/** Lower-case ASCII of what a label looks like: `mοntpéllier` (with a Greek omicron) → `montpellier`. */
export function fold(label: string): string {
  if (ascii.test(label)) return label;
  return Array.from(label.normalize('NFC'), (character) =>
    ascii.test(character) ? character : foldCharacter(character),
  ).join('');
}

/** Character by character, so that ASCII letters stay themselves: UTS #39 folds `m` to `rn`, which eyes undo. */
function foldCharacter(character: string): string {
  const folded = foldedSkeleton(character);
  return folded === 'rn' ? 'm' : folded;
}
