import { substituted } from '../substituted.ts';
import type { NamedTechnique } from '../technique.ts';

/** A letter replaced, most often by a neighbouring key on a French or English keyboard: `ac-mobtpellier.fr`. */
export const replacement: NamedTechnique = {
  technique: 'replacement',
  explains: (sight) => substituted(sight) !== undefined,
};
