import { price } from '../confusion.ts';
import { onlyEdit, type NamedTechnique } from '../technique.ts';

/** A letter doubled: `ac-montppellier.fr`. */
export const repetition: NamedTechnique = {
  technique: 'repetition',
  explains: (sight) => {
    const edit = onlyEdit(sight);
    return edit?.kind === 'insertion' && edit.price === price.repeat;
  },
};
