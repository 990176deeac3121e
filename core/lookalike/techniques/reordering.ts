import type { NamedTechnique } from '../technique.ts';

/** The parts of the name in another order: `montpellier-ac.fr`. */
export const reordering: NamedTechnique = {
  technique: 'reordering',
  explains: ({ pattern, gluedRight, right, left, gluedLeft }) => {
    if (pattern.kind !== 'place') return false;
    const short = [...pattern.target.bodies].filter((body) => body.length <= 3);
    return short.some(
      (body) => gluedRight.startsWith(body) || right[0] === body || gluedLeft === body || left.at(-1) === body,
    );
  },
};
