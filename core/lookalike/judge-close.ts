import type { Strength } from '../finding.ts';
import { closeBudget } from './budgets.ts';
import { price } from './confusion.ts';
import type { Sight } from './sight.ts';
import { glueOf, isKnown, lexiconOf, wordsAround } from './surroundings.ts';

/**
 * A brand known the world over has domains and namesakes without number: only what nobody writes by chance counts. Look-alike letters, one slip
 * of a long name under its own suffix, or its very name with service words on free hosting (`microsoft-login.web.app`).
 */
export function judgeClose(sight: Sight): Strength | undefined {
  const { pattern, alignment, sameSuffix, suffixFollows, reading, whole, inName, domain } = sight;
  // « ensap-gouv »: only the State's bodies call themselves so. « microsoft.com.login.example » is the whole domain.
  const spelledOut = pattern.kind === 'spoken' || (!inName && suffixFollows);
  if (spelledOut) return alignment.cost <= price.glyph && glueOf(sight).length === 0 ? 'strong' : undefined;
  if (!inName) return undefined;
  if (!whole) {
    if (!domain.privateSuffix || alignment.edits.length > 0 || glueOf(sight).length > 0) return undefined;
    const words = wordsAround(sight);
    return words.length > 0 && words.every((word) => isKnown(word, lexiconOf(pattern.target))) ? 'strong' : undefined;
  }
  const { length } = pattern.text;
  if (reading.folded && alignment.cost <= price.nearGlyph && length >= 5) return 'conclusive';
  if (alignment.cost === 0 || length < 6) return undefined;
  return alignment.cost <= closeBudget(sameSuffix) ? 'strong' : undefined;
}
