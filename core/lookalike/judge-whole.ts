import type { Strength } from '../finding.ts';
import { spokenBudget, wholeBudget } from './budgets.ts';
import { price } from './confusion.ts';
import type { Sight } from './sight.ts';
import { englishWords } from './words/english-words.ts';

/** A name that fills the registrable domain's label: the same under another suffix, or with slips. */
export function judgeWhole(sight: Sight): Strength | undefined {
  const { pattern, alignment, sameSuffix, reading } = sight;
  const { length } = pattern.text;
  if (alignment.cost === 0 && !reading.folded) return judgeSame(sight);
  if (alignment.cost <= price.nearGlyph && reading.folded) return length <= 4 && !sameSuffix ? undefined : 'conclusive';
  // Short names bear one slip, or letters that look alike, not both: « angle » is no « engie ».
  const slips = alignment.edits.filter((edit) => edit.price > price.nearGlyph).length;
  if (length <= 6 && slips > 0 && alignment.edits.length > 1) return undefined;
  const budget =
    pattern.kind === 'spoken'
      ? spokenBudget(length)
      : wholeBudget(length, sameSuffix, pattern.target.weight === 'ordinary');
  return alignment.cost <= budget ? 'strong' : undefined;
}

function judgeSame({ pattern, sameSuffix, domain }: Sight): Strength | undefined {
  if (sameSuffix) return 'strong';
  const { text } = pattern;
  if (englishWords.has(text) || text.length <= 4) return undefined;
  // antai.com.cn: short names under foreign second-level suffixes are others' own.
  return text.length <= 5 && domain.suffix.includes('.') && !domain.privateSuffix ? undefined : 'strong';
}
