import { onlyEdit, type NamedTechnique } from '../technique.ts';

/** A letter put at the end: `ac-montpelliera.fr`. */
export const addition: NamedTechnique = {
  technique: 'addition',
  explains: (sight) => {
    if (onlyEdit(sight)?.kind === 'insertion' && onlyEdit(sight)?.at === sight.pattern.text.length) return true;
    const { alignment, left, right, gluedLeft, gluedRight } = sight;
    return (
      alignment.edits.length === 0 && left.length + right.length === 0 && gluedLeft === '' && gluedRight.length === 1
    );
  },
};
