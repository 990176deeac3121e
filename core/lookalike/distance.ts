import { skeleton } from '../domain/skeleton.ts';
import { price } from './confusion.ts';
import type { Sight } from './sight.ts';

/** What else than letters tells a host from the true one, in quarters of an edit: enough to rank by, judged by eye on registered names. */
const weights = {
  /** Another suffix: people read the name before it. */
  suffix: price.nearGlyph,
  /** Hyphens and dots put in, left out or moved. */
  boundaries: price.nearGlyph,
  /** Another way to say the name: who knows the true one by heart is not mistaken. */
  spoken: price.plausible,
  /** A word beside the name; what is glued to it counts as one. */
  word: price.repeat,
  /** The name stands left of a stranger's own: the whole host must be read to see it. */
  elsewhere: price.plausible,
} as const;

/** How far a host is from the name that it imitates, in quarters of an edit; 0 for letters that look just the same. */
export function distanceOf(sight: Sight): number {
  const { alignment, sameSuffix, inName, left, right, gluedLeft, gluedRight, domain, pattern, reading } = sight;
  const words = left.length + right.length + [gluedLeft, gluedRight].filter(Boolean).length;
  const isSpoken = pattern.kind !== 'name';
  const isSpelledSo = isSpoken || reading.folded || alignment.edits.length > 0 || domain.name === pattern.written;
  return (
    alignment.cost +
    (reading.folded ? accentsIn(domain.name) * price.nearGlyph : 0) +
    (sameSuffix ? 0 : weights.suffix) +
    (words === 0 && inName && !isSpelledSo ? weights.boundaries : 0) +
    (isSpoken ? weights.spoken : 0) +
    words * weights.word +
    (inName ? 0 : weights.elsewhere)
  );
}

/** Letters that eyes tell from the plain ones at a second glance: `é`; not the Cyrillic `а`, which is the same. */
function accentsIn(label: string): number {
  return Array.from(label).filter((letter) => letter > '~' && !/^[a-z0-9]+$/u.test(skeleton(letter))).length;
}
