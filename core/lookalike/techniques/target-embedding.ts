import type { NamedTechnique } from '../technique.ts';

/** The protected domain inside a stranger's: `ac-montpellier.fr.login.example`, `ac-montpellier-fr.web.app`. */
export const targetEmbedding: NamedTechnique = {
  technique: 'target-embedding',
  explains: ({ alignment, inName, domain, suffixFollows }) =>
    alignment.edits.length === 0 && (!inName || domain.privateSuffix || suffixFollows),
};
