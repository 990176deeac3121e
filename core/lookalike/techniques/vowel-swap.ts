import { substituted } from '../substituted.ts';
import type { NamedTechnique } from '../technique.ts';

/** One vowel for another: `ac-montpallier.fr`. */
export const vowelSwap: NamedTechnique = {
  technique: 'vowel-swap',
  explains: (sight) => substituted(sight) === 'vowel',
};
