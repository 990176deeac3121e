import { compareLetters } from './compare-letters.ts';
import { distanceOf } from './distance.ts';
import type { Lookalike } from './lookalike.ts';
import type { Found } from './see.ts';
import { techniques } from './techniques.ts';

/** Says what a sight is, in the words of a result. */
export function describe({ sight, strength }: Found): Lookalike {
  const { pattern, domain } = sight;
  const named = techniques.find(({ explains }) => explains(sight));
  return {
    of: pattern.target.domain,
    technique: named?.technique ?? 'compound',
    strength,
    distance: distanceOf(sight),
    seen: sight.inName ? domain.name : domain.unicode,
    meant: pattern.written,
    letters: compareLetters(sight),
  };
}
