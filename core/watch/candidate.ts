import type { Strength } from '../finding.ts';
import type { Lookalike } from '../lookalike/lookalike.ts';

/** A name that imitates another, with what ranks it. */
export interface Candidate {
  readonly host: string;
  readonly lookalike: Lookalike;
}

const order: Readonly<Record<Strength, number>> = { conclusive: 0, strong: 1, weak: 2 };

/** Below 0 when one is to be looked at before the other: the surer, then the nearer, then by the alphabet. */
export function compareCandidates(one: Candidate, other: Candidate): number {
  return order[one.lookalike.strength] - order[other.lookalike.strength] || compareByDistance(one, other);
}

/** Below 0 when one is nearer to what it imitates; of two as near, by the alphabet. */
export function compareByDistance(one: Candidate, other: Candidate): number {
  const byDistance = one.lookalike.distance - other.lookalike.distance;
  if (byDistance !== 0) return byDistance;
  return one.host < other.host ? -1 : one.host > other.host ? 1 : 0;
}
