import type { Strength } from '../finding.ts';
import { coincidences } from './coincidences.ts';
import { judgeHeaded } from './judge-headed.ts';
import { judgeName } from './judge-name.ts';
import { judgePlace } from './judge-place.ts';
import type { Sight } from './sight.ts';

/** How strongly a sight speaks of imitation, or the coincidence that explains it; `undefined` when it is nothing. */
export type Judgement = { readonly strength: Strength } | { readonly coincidence: string };

/** Decides whether a sight is an imitation. */
export function judge(sight: Sight): Judgement | undefined {
  if (sight.pattern.exact && sight.alignment.edits.length > 0) return undefined;
  const coincidence = coincidences.find(({ holds }) => holds(sight));
  if (coincidence) return { coincidence: coincidence.id };
  const strength = byKind(sight);
  return strength && { strength };
}

function byKind(sight: Sight): Strength | undefined {
  const { pattern } = sight;
  if (pattern.kind === 'place') return judgePlace(sight);
  return pattern.head > 0 ? judgeHeaded(sight) : judgeName(sight);
}
