import type { NamedTechnique } from '../technique.ts';

/** A dot moved, put in or left out: `ac.montpellier-fr.com`, `wwwac-montpellier.fr`, `webmailac-montpellier.fr`. */
export const dotShift: NamedTechnique = {
  technique: 'dot-shift',
  explains: ({ pattern, dotted, alignment, gluedLeft, left, right, gluedRight, sameSuffix }) =>
    alignment.edits.length === 0 &&
    ((dotted && pattern.kind === 'name') ||
      (sameSuffix && gluedLeft !== '' && left.length + right.length === 0 && gluedRight === '')),
};
