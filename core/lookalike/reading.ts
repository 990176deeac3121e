import type { Domain } from '../domain/domain.ts';
import { foldedSkeleton } from '../domain/skeleton.ts';
import { letterIndex } from './confusion.ts';

/** What stands before a letter of a host name. */
export const boundary = { none: 0, hyphen: 1, dot: 2 } as const;

/** A host name's labels left of the public suffix, run together, as the matching sees them. */
export interface Reading {
  /** Folded letters and digits only: `webmailacmontpellier` for `webmail.ac-montpellier.fr`. */
  readonly text: string;
  /** Letter indexes of `text`. */
  readonly letters: Uint8Array;
  /** For each letter, and for the end, what stands before it: `boundary`. */
  readonly before: Uint8Array;
  /** Position in `text` of the registrable domain's own label. */
  readonly nameStart: number;
  /** Whether characters outside ASCII were folded. */
  readonly folded: boolean;
}

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

/** Reads a domain's labels left of its public suffix. Linear in the host's length. */
export function readHost(domain: Domain): Reading {
  const labels = [...domain.subdomains, domain.name];
  const letters: number[] = [];
  const before: number[] = [];
  let text = '';
  let nameStart = 0;
  let folded = false;
  let pending: number = boundary.dot;
  for (const [index, label] of labels.entries()) {
    if (index === labels.length - 1) nameStart = text.length;
    const seen = fold(label);
    if (seen !== label) folded = true;
    for (const character of seen) {
      const code = character.charCodeAt(0);
      if (character === '-' || character === '_') {
        pending = Math.max(pending, boundary.hyphen);
        continue;
      }
      letters.push(letterIndex(code));
      before.push(pending);
      text += code < 128 ? character : '?';
      pending = boundary.none;
    }
    pending = boundary.dot;
  }
  before.push(boundary.dot);
  return { text, letters: Uint8Array.from(letters), before: Uint8Array.from(before), nameStart, folded };
}
