import { slipOf, type Slip } from './confusion.ts';
import type { Sight } from './sight.ts';
import { onlyEdit } from './technique.ts';

/** Which slip the one replaced letter is; `undefined` when there is not just one. */
export function substituted(sight: Sight): Slip | undefined {
  const edit = onlyEdit(sight);
  if (edit?.kind !== 'substitution') return undefined;
  return slipOf(sight.pattern.text.charAt(edit.at), sight.reading.text.charAt(edit.seenAt));
}
