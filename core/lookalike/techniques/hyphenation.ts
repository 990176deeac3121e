import { hasWordsAround, type NamedTechnique } from '../technique.ts';

/** Hyphens put in, left out or moved: `acmontpellier.fr`, `acm-ontpellier.fr`. */
export const hyphenation: NamedTechnique = {
  technique: 'hyphenation',
  explains: (sight) =>
    sight.alignment.edits.length === 0 &&
    !hasWordsAround(sight) &&
    sight.domain.name !== sight.pattern.written &&
    sight.sameSuffix,
};
