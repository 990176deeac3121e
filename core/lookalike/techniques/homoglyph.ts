import type { NamedTechnique } from '../technique.ts';
import { hasWordsAround, onlyGlyphs } from '../technique.ts';

/** Letters that look the same: `ac-m0ntpellier.fr`, `аc-montpellier.fr` with a Cyrillic а. */
export const homoglyph: NamedTechnique = {
  technique: 'homoglyph',
  explains: (sight) => onlyGlyphs(sight) && !hasWordsAround(sight),
};
