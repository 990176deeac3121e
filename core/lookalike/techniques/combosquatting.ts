import { hasWordsAround, type NamedTechnique } from '../technique.ts';

/** The name with words around it: `ac-montpellier-webmail.fr`. */
export const combosquatting: NamedTechnique = {
  technique: 'combosquatting',
  explains: (sight) => sight.alignment.edits.length === 0 && hasWordsAround(sight),
};
