import type { Edit } from './alignment.ts';
import type { Technique } from './lookalike.ts';
import { price } from './confusion.ts';
import type { Sight } from './sight.ts';

/** Recognises one technique in a sight that was judged an imitation. */
export interface NamedTechnique {
  readonly technique: Technique;
  readonly explains: (sight: Sight) => boolean;
}

/** The only difference in letters, if there is just one and no words stand around the name. */
export function onlyEdit(sight: Sight): Edit | undefined {
  const { edits } = sight.alignment;
  return sight.whole && sight.inName && edits.length === 1 ? edits[0] : undefined;
}

/** Whether words stand around the name in its label. */
export function hasWordsAround({ left, right, gluedLeft, gluedRight }: Sight): boolean {
  return left.length + right.length > 0 || gluedLeft + gluedRight !== '';
}

/** Whether all that differs are letters that look alike. */
export function onlyGlyphs({ alignment, reading }: Sight): boolean {
  return (
    (alignment.edits.length > 0 || reading.folded) && alignment.edits.every((edit) => edit.price <= price.nearGlyph)
  );
}
