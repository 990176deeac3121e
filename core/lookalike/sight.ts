import type { Domain } from '../domain/domain.ts';
import type { Alignment } from './alignment.ts';
import type { Pattern } from './pattern.ts';
import { boundary, holdsBoundary, type Reading } from './reading.ts';

/** A pattern found in a host, and what stands around it. */
export interface Sight {
  readonly domain: Domain;
  readonly reading: Reading;
  readonly pattern: Pattern;
  readonly alignment: Alignment;
  /** Letters of the same label's same token right before it: `webmail` in `webmailac-montpellier.fr`. */
  readonly gluedLeft: string;
  readonly gluedRight: string;
  /** The other tokens of the labels it stands in, in reading order, without the glued parts. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The labels it touches include the registrable domain's own. */
  readonly inName: boolean;
  /** It fills the labels it stands in. */
  readonly whole: boolean;
  /** Same public suffix as the target's. */
  readonly sameSuffix: boolean;
  /** The target's suffix stands right behind it: `ac-montpellier-fr.com`, `ac-montpellier.fr.login.example`. */
  readonly suffixFollows: boolean;
  /** A dot stands inside it: `ac.montpellier-fr.com`. */
  readonly dotted: boolean;
}

/** Describes what stands around an alignment. */
export function sightOf(domain: Domain, reading: Reading, pattern: Pattern, alignment: Alignment): Sight {
  const { start, end } = alignment;
  const { text, before } = reading;
  const from = lastBoundary(before, start, boundary.dot);
  const to = nextBoundary(before, end, boundary.dot);
  const tokenFrom = lastBoundary(before, start, boundary.hyphen);
  const tokenTo = nextBoundary(before, end, boundary.hyphen);
  return {
    domain,
    reading,
    pattern,
    alignment,
    gluedLeft: text.slice(tokenFrom, start),
    gluedRight: text.slice(end, tokenTo),
    left: tokensIn(reading, from, tokenFrom),
    right: tokensIn(reading, tokenTo, to),
    inName: end > reading.nameStart,
    whole: from === start && to === end,
    sameSuffix: domain.suffix === pattern.target.suffix,
    suffixFollows: text.startsWith(pattern.target.suffixLetters, end),
    dotted: holdsBoundary(reading, start + 1, end, boundary.dot),
  };
}

function lastBoundary(before: Uint8Array, at: number, least: number): number {
  let i = at;
  while (i > 0 && (before[i] ?? 0) < least) i--;
  return i;
}

function nextBoundary(before: Uint8Array, at: number, least: number): number {
  let i = at;
  while (i < before.length - 1 && (before[i] ?? 0) < least) i++;
  return i;
}

function tokensIn(reading: Reading, from: number, to: number): readonly string[] {
  const tokens: string[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i++) {
    if (i === to || (reading.before[i] ?? 0) > boundary.none) {
      tokens.push(reading.text.slice(start, i));
      start = i;
    }
  }
  return tokens.filter(Boolean);
}

/** Cost of the edits within the pattern's letters `from` to `to`, in quarters of an edit. */
export function costWithin(sight: Sight, from: number, to: number): number {
  let cost = 0;
  for (const edit of sight.alignment.edits) if (edit.at >= from && edit.at < to) cost += edit.price;
  return cost;
}
