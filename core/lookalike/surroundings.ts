import type { Target } from './pattern.ts';
import { isNumber, segment, type Lexicon } from './segment.ts';
import type { Sight } from './sight.ts';
import { commerceWords, joiningWords } from './words/commerce-words.ts';
import { serviceWords } from './words/service-words.ts';

/** The words that may stand around a brand's name in an imitation: its own, and those of services and trade. */
export function lexiconOf(target: Target): Lexicon {
  return [target.vocabulary, serviceWords, commerceWords, joiningWords];
}

/** Whether a token is a number or can be cut into known words. */
export function isKnown(token: string, lexicon: Lexicon): boolean {
  return isNumber(token) || segment(token, lexicon) !== undefined;
}

/** The letters glued to the name, at most two runs: `['webmail']`. */
export function glueOf({ gluedLeft, gluedRight }: Sight): readonly string[] {
  return [gluedLeft, gluedRight].filter((run) => run !== '');
}

/** Everything around the name in its labels that says something: glued runs and tokens, without numbers and single letters. */
export function wordsAround(sight: Sight): readonly string[] {
  return [...glueOf(sight), ...sight.left, ...sight.right].filter((token) => token.length > 1 && !isNumber(token));
}
