import type { Domain } from '../domain/domain.ts';
import type { Strength } from '../finding.ts';
import { insideBudget, spokenBudget } from './budgets.ts';
import { price } from './confusion.ts';

import { isTellingGlue } from './glued-slip.ts';
import { boundary, holdsBoundary } from './reading.ts';
import { isNumber, segment, type Lexicon } from './segment.ts';
import type { Sight } from './sight.ts';
import { glueOf, isKnown, lexiconOf, wordsAround } from './surroundings.ts';
import { englishWords } from './words/english-words.ts';
import { ordinaryNeighbours } from './words/ordinary-neighbours.ts';

/** A name among other words. The longer and rarer it is, the less those words must say. */
export function judgeInside(sight: Sight): Strength | undefined {
  const { pattern, alignment } = sight;
  const glue = glueOf(sight);
  const { length } = pattern.text;
  if (alignment.cost > (pattern.kind === 'spoken' ? spokenBudget(length) : insideBudget(length))) return undefined;
  if (isSpelledOut(sight)) return 'strong';
  if (glue.some((run) => run.length === 1 && !isNumber(run))) return undefined;
  if (pattern.kind === 'spoken' || (pattern.target.weight === 'distinct' && pattern.text.length >= 9))
    return judgeLong(sight);
  if (isEdited(sight) && glue.length > 0 && pattern.text.length <= 6) return judgeGluedSlip(sight);
  if (isParted(sight) && !aroundIsKnown(sight)) return undefined;
  if (pattern.target.weight === 'distinct') return judgeDistinct(sight);
  return pattern.target.weight === 'short' ? judgeShort(sight) : judgeOrdinary(sight);
}

/** `caf.fr.login.example`: the whole protected domain stands before a stranger's. */
function isSpelledOut({ alignment, reading, inName, gluedLeft, gluedRight, pattern, suffixFollows }: Sight): boolean {
  const end = alignment.end + pattern.target.suffixLetters.length;
  const whole = suffixFollows && gluedLeft + gluedRight === '' && reading.before[end] !== boundary.none;
  return whole && !inName && alignment.edits.length === 0;
}

/** In a short name `r` for `n` is a slip; in a long one eyes pass over it. */
function isEdited({ alignment, pattern }: Sight): boolean {
  if (pattern.text.length <= 8) return alignment.edits.some((edit) => edit.price > price.glyph);
  return alignment.cost > price.nearGlyph;
}

function judgeLong(sight: Sight): Strength | undefined {
  const glue = glueOf(sight);
  // « academie34-karate.fr » teaches something else.
  if (sight.pattern.exact && !aroundIsKnown(sight)) return undefined;
  if (glue.every((run) => isKnown(run, lexiconOf(sight.pattern.target)))) return 'strong';
  return isEdited(sight) || glue.length === 2 ? undefined : 'strong';
}

function judgeDistinct(sight: Sight): Strength | undefined {
  const glued = glueOf(sight).every((run) => isKnown(run, lexiconOf(sight.pattern.target)));
  return glued && (!isEdited(sight) || aroundIsKnown(sight)) ? 'strong' : undefined;
}

/** `ameli-rose.fr`, `compteameliassurancemaladie.fr`: a token of its own, or known words on all sides. */
function judgeShort(sight: Sight): Strength | undefined {
  const lexicon = lexiconOf(sight.pattern.target);
  const glue = glueOf(sight);
  if (!glue.every((run) => isKnown(run, lexicon))) return isStruckBetween(sight) ? 'strong' : undefined;
  return (!isEdited(sight) && glue.length === 0) || aroundIsKnown(sight) ? 'strong' : undefined;
}

/** A word that others use too, or three or four letters: every word around it must be a service's, and for English words one the brand's own. */
function judgeOrdinary(sight: Sight): Strength | undefined {
  const { pattern, inName, domain } = sight;
  const lexicon = lexiconOf(pattern.target);
  const words = wordsAround(sight);
  const glue = glueOf(sight);
  if (pattern.target.weight === 'tiny' && glue.length > 0 && !isGluedTightly(sight)) return undefined;
  if (words.length === 0) {
    return !inName && pattern.target.weight === 'ordinary' && isStage(domain, lexicon) ? 'weak' : undefined;
  }
  if (!words.every((word) => isKnown(word, lexicon)) || !glue.every((run) => hasLongWord(run, lexicon)))
    return undefined;
  return !englishWords.has(pattern.text) || words.some((word) => says(word, pattern.target.vocabulary, lexicon))
    ? 'strong'
    : undefined;
}

/** `cafpaiement`, `caf34`: of three or four letters so much is somebody else's that one side must say more. */
function isGluedTightly(sight: Sight): boolean {
  const { gluedLeft, gluedRight } = sight;
  const { text, target } = sight.pattern;
  if (gluedLeft !== '' && (gluedRight !== '' || wordEndings.has(text))) return false;
  if (growsToWord(sight)) return false;
  const run = gluedLeft + gluedRight;
  return isNumber(run) || isTellingGlue(run, target);
}

/** « consultants » has nothing to do with the agency for identity papers, nor « tempsfr » with a carrier. */
const wordEndings: ReadonlySet<string> = new Set(['ants', 'sfr']);

/** « amelie », « cafe »: with a letter of what is glued to it the name is another word. */
function growsToWord({ gluedLeft, gluedRight, pattern: { text } }: Sight): boolean {
  return ordinaryNeighbours.has(gluedLeft.slice(-1) + text) || ordinaryNeighbours.has(text + gluedRight.slice(0, 1));
}

/** Whether one of a token's words is the target's own. */
function says(token: string, vocabulary: ReadonlySet<string>, lexicon: Lexicon): boolean {
  return segment(token, lexicon)?.some((word) => vocabulary.has(word)) ?? false;
}

/** Whether a domain is made to carry others' names: free hosting, or nothing but service words (`secure-connect.com`). */
function isStage({ privateSuffix, name }: Domain, lexicon: Lexicon): boolean {
  return privateSuffix || segment(name.replaceAll('-', ''), lexicon) !== undefined;
}

/** « arnac-la-poste » is a village: a name that hyphens take apart needs known words around it. */
function isParted({ reading, alignment }: Sight): boolean {
  return holdsBoundary(reading, alignment.start + 1, alignment.end, boundary.hyphen);
}

function aroundIsKnown({ left, right, pattern }: Sight): boolean {
  return [...left, ...right].every((token) => isKnown(token, lexiconOf(pattern.target)));
}

/** Short words alone spell too much: « impot » and « en », « ce » make « impotence ». */
function hasLongWord(run: string, lexicon: Lexicon): boolean {
  return isNumber(run) || (segment(run, lexicon)?.some((word) => word.length >= 3) ?? false);
}

/** A slip of a short name glued to words (`amelliportail.net`) counts only beside a long word on one side. */
function judgeGluedSlip(sight: Sight): Strength | undefined {
  const { alignment, reading, gluedLeft, gluedRight, pattern } = sight;
  if (glueOf(sight).length > 1 || !aroundIsKnown(sight)) return undefined;
  const { start, end, edits } = alignment;
  // « securitempots » reads as a word and « mpots », or as « securit » and « empots ».
  if (isTellingGlue(gluedLeft + gluedRight, pattern.target)) return 'strong';
  const seen = reading.text.slice(start, end);
  const at = gluedLeft === '' ? seen.length - 1 : 0;
  const [rest, glue] =
    gluedLeft === '' ? [seen.slice(0, -1), seen.slice(-1) + gluedRight] : [seen.slice(1), gluedLeft + seen.charAt(0)];
  const isReplaced = edits.some(({ kind, seenAt }) => kind === 'substitution' && seenAt === start + at);
  return isReplaced && !ordinaryNeighbours.has(rest) && isTellingGlue(glue, pattern.target) ? 'strong' : undefined;
}

/** One letter too many between a short name and the words glued to it: `connexionzantai`. */
function isStruckBetween(sight: Sight): boolean {
  const { alignment, left, right, gluedLeft, gluedRight, pattern } = sight;
  if (alignment.edits.length > 0 || left.length + right.length > 0 || glueOf(sight).length > 1) return false;
  if (growsToWord(sight)) return false;
  const glue = gluedLeft === '' ? gluedRight.slice(1) : gluedLeft.slice(0, -1);
  return isTellingGlue(glue, pattern.target);
}
