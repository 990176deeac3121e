import { onlyEdit, type NamedTechnique } from '../technique.ts';

/** A letter put in, most often a neighbouring key's: `ac-montprellier.fr`. */
export const insertion: NamedTechnique = {
  technique: 'insertion',
  explains: (sight) => onlyEdit(sight)?.kind === 'insertion',
};
