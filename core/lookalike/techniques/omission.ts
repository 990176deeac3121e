import type { NamedTechnique } from '../technique.ts';
import { onlyEdit } from '../technique.ts';

/** A letter left out: `ac-montpelier.fr`. */
export const omission: NamedTechnique = {
  technique: 'omission',
  explains: (sight) => onlyEdit(sight)?.kind === 'omission',
};
