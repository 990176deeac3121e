import { substituted } from '../substituted.ts';
import type { NamedTechnique } from '../technique.ts';

/** A letter that one flipped bit makes of another: `ac-montpeldier.fr`. */
export const bitsquatting: NamedTechnique = {
  technique: 'bitsquatting',
  explains: (sight) => substituted(sight) === 'bit',
};
