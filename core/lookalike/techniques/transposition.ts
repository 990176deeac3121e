import type { NamedTechnique } from '../technique.ts';
import { onlyEdit } from '../technique.ts';

/** Two neighbouring letters swapped: `ac-monptellier.fr`. */
export const transposition: NamedTechnique = {
  technique: 'transposition',
  explains: (sight) => onlyEdit(sight)?.kind === 'transposition',
};
