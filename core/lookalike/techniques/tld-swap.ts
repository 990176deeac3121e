import { hasWordsAround, type NamedTechnique } from '../technique.ts';

/** The same name under another suffix: `ac-montpellier.com`. */
export const tldSwap: NamedTechnique = {
  technique: 'tld-swap',
  explains: (sight) =>
    sight.alignment.edits.length === 0 && !hasWordsAround(sight) && !sight.sameSuffix && !sight.dotted,
};
