import { onlyEdit, type NamedTechnique } from '../technique.ts';

/** A plural made singular or the other way round: `impot.gouv.fr`, `ac-montpelliers.fr`. */
export const plural: NamedTechnique = {
  technique: 'plural',
  explains: (sight) => {
    const { pattern, alignment, reading, left, right, gluedLeft, gluedRight } = sight;
    if (pattern.exact && pattern.kind === 'name' && sight.whole) return true;
    const edit = onlyEdit(sight);
    const last = pattern.text.length - 1;
    if (edit?.kind === 'omission') return edit.at === last && pattern.text.endsWith('s');
    if (edit?.kind === 'insertion') return edit.at === last + 1 && reading.text.slice(0, alignment.end).endsWith('s');
    return alignment.edits.length === 0 && left.length + right.length === 0 && gluedLeft === '' && gluedRight === 's';
  },
};
