import type { NamedTechnique } from '../technique.ts';

/** The way people say the name: `academie-montpellier.com`, `rectorat34-messagerie.fr`. */
export const spokenName: NamedTechnique = {
  technique: 'spoken-name',
  explains: ({ pattern, alignment }) => pattern.kind !== 'name' && alignment.edits.length === 0,
};
