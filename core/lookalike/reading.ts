import type { Domain } from '../domain/domain.ts';
import { letterIndex } from './confusion.ts';
import { fold } from './fold.ts';

/** What stands before a letter of a host name. */
export const boundary = { none: 0, hyphen: 1, dot: 2 } as const;

/** Characters of the longest host. */
export const longestHost = 253;

/** A host name's labels left of the public suffix: `webmail.ac-montpellier` of `webmail.ac-montpellier.fr`. */
export interface Labels {
  /** Lower-case ASCII, as far as the labels look like any; what stands behind `end` is not theirs. */
  readonly text: string;
  readonly end: number;
  /** Whether characters outside ASCII were folded. */
  readonly folded: boolean;
}

/** Labels run together, as the matching sees them. */
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

/** The labels of a domain left of its public suffix, as they look. */
export function labelsOf(domain: Domain): Labels {
  const { host, suffix } = domain;
  if (!host.includes('xn--')) return { text: host, end: host.length - suffix.length - 1, folded: false };
  const labels = [...domain.subdomains, domain.name];
  const folded = labels.map((label) => fold(label).replaceAll(/[^!-~]|\./gu, '?'));
  // Letters that stand for two could make it longer than a host; what is nearest to the suffix counts.
  const text = folded.join('.').slice(-longestHost);
  return { text, end: text.length, folded: labels.some((label, index) => label !== folded[index]) };
}

/** Reads labels. Linear in their length. */
export function readLabels(labels: Labels): Reading {
  const text = withoutBoundaries(labels);
  const letters = new Uint8Array(text.length);
  const before = new Uint8Array(text.length + 1);
  let count = 0;
  let nameStart = 0;
  let pending: number = boundary.dot;
  for (let at = 0; at < labels.end; at++) {
    const code = labels.text.charCodeAt(at);
    const found = boundaryOf(code);
    if (found === boundary.none) {
      letters[count] = letterIndex(code);
      before[count++] = pending;
      pending = boundary.none;
    } else {
      pending = Math.max(pending, found);
      if (found === boundary.dot) nameStart = count;
    }
  }
  before[count] = boundary.dot;
  return { text, letters, before, nameStart, folded: labels.folded };
}

function withoutBoundaries({ text, end }: Labels): string {
  let letters = '';
  let start = 0;
  for (let at = 0; at <= end; at++) {
    if (at < end && boundaryOf(text.charCodeAt(at)) === boundary.none) continue;
    letters += text.slice(start, at);
    start = at + 1;
  }
  return letters;
}

function boundaryOf(code: number): number {
  if (code === 0x2e) return boundary.dot;
  return code === 0x2d || code === 0x5f ? boundary.hyphen : boundary.none;
}

/** Whether some boundary, a hyphen, a dot, stands before one of the letters from a place up to another. */
export function holdsBoundary({ before }: Reading, from: number, to: number, kind: number): boolean {
  for (let at = from; at < to; at++) if (before[at] === kind) return true;
  return false;
}
