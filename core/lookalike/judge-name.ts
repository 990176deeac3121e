import type { Domain } from '../domain/domain.ts';
import type { Strength } from '../verdict.ts';
import { price } from './confusion.ts';
import { boundary } from './reading.ts';
import { isNumber, segment } from './segment.ts';
import type { Sight } from './sight.ts';
import { commerceWords, joiningWords } from './words/commerce-words.ts';
import { serviceWords } from './words/service-words.ts';

/** A brand's or service's name: alone under another suffix, with slips, or with words around it. */
export function judgeName(sight: Sight): Strength | undefined {
  const { pattern, alignment } = sight;
  if (fillsLabel(sight)) return pattern.target.reach === 'close' ? judgeClose(sight) : judgeWhole(sight);
  if (pattern.target.reach === 'close' || alignment.cost > insideBudget(sight)) return undefined;
  return judgeInside(sight);
}

/** The name fills its label, or everything that is left of the suffix. */
function fillsLabel({ whole, inName, reading, alignment }: Sight): boolean {
  return whole && (inName || (alignment.start === 0 && alignment.end === reading.text.length));
}

/** Only what nobody writes by chance: look-alike letters, or one slip of a long name under its own suffix. */
function judgeClose({ pattern, alignment, sameSuffix, reading }: Sight): Strength | undefined {
  const { length } = pattern.text;
  if (reading.folded && alignment.cost <= 2 && length >= 5) return 'conclusive';
  if (alignment.cost === 0 || length < 6) return undefined;
  return alignment.cost <= (sameSuffix ? 4 : 2) ? 'strong' : undefined;
}

// Names that are the same ordinary word in English: under another suffix they are somebody else's, most often.
const ordinaryInEnglish = new Set('apple bolt chase education free live office orange post ups'.split(' '));

function judgeWhole({ pattern, alignment, sameSuffix, domain, reading }: Sight): Strength | undefined {
  const { text } = pattern;
  if (alignment.cost === 0 && !reading.folded) {
    if (sameSuffix) return 'strong';
    if (ordinaryInEnglish.has(text) || text.length <= 4) return undefined;
    // antai.com.cn, caf.co.uk: short names under foreign second-level suffixes are others' own.
    return text.length <= 5 && domain.suffix.includes('.') && !domain.privateSuffix ? undefined : 'strong';
  }
  if (alignment.cost <= 2 && reading.folded) return text.length <= 4 && !sameSuffix ? undefined : 'conclusive';
  if (text.length <= 6 && alignment.edits.length > 1 && alignment.edits.some((edit) => edit.price > price.nearGlyph)) return undefined;
  return alignment.cost <= wholeBudget(text.length, sameSuffix) ? 'strong' : undefined;
}

function wholeBudget(length: number, sameSuffix: boolean): number {
  if (length <= 4) return sameSuffix ? 1 : 0;
  if (length <= 6) return sameSuffix ? 5 : 4;
  if (length <= 8) return sameSuffix ? 9 : 5;
  return 10;
}

function insideBudget({ pattern }: Sight): number {
  const { length } = pattern.text;
  if (length <= 4) return 0;
  if (length <= 6) return 4;
  if (length <= 9) return 5;
  return length <= 11 ? 6 : 9;
}

function judgeInside(sight: Sight): Strength | undefined {
  const { pattern, alignment, gluedLeft, gluedRight, left, right, inName, domain } = sight;
  const { target } = pattern;
  const lexicon = [target.vocabulary, serviceWords, commerceWords, joiningWords];
  const known = (token: string): boolean => token === '' || isNumber(token) || segment(token, lexicon) !== undefined;
  const glue = [gluedLeft, gluedRight].filter(Boolean);
  if (glue.some((letters) => letters.length === 1 && !isNumber(letters))) return undefined;
  const around = [...left, ...right];
  const words = [...glue, ...around].filter((token) => token.length > 1 && !isNumber(token));
  const edited = alignment.cost > 2;
  if (pattern.kind === 'spoken' || (target.weight === 'distinct' && pattern.text.length >= 9)) {
    if (glue.every(known)) return 'strong';
    return edited || glue.length === 2 ? undefined : 'strong';
  }
  // « arnac-la-poste » is a village: a name that hyphens take apart needs known words around it.
  if (isParted(sight) && !around.every(known)) return undefined;
  if (target.weight === 'distinct') return glue.every(known) && (!edited || around.every(known)) ? 'strong' : undefined;
  if (edited && glue.join('').length > 0 && pattern.text.length <= 6) return gluedSlip(glue, around, lexicon);
  if (target.weight === 'short') {
    if (!glue.every(known)) return undefined;
    if (edited || glue.length > 0) return around.every(known) ? 'strong' : undefined;
    return 'strong';
  }
  if (words.length === 0 && !inName) return target.weight === 'ordinary' && isStage(domain, lexicon) ? 'weak' : undefined;
  if (words.length === 0 || !words.every(known) || !glue.every((letters) => hasLongWord(letters, lexicon))) return undefined;
  const telling = !ordinaryInEnglish.has(pattern.text) || words.some((token) => says(token, target.vocabulary, lexicon));
  return telling ? 'strong' : undefined;
}

/** Whether a domain is made to carry others' names: free hosting, or nothing but service words (`secure-connect.com`). */
function isStage({ privateSuffix, name }: Domain, lexicon: readonly ReadonlySet<string>[]): boolean {
  return privateSuffix || segment(name.replaceAll('-', ''), lexicon) !== undefined;
}

function isParted({ reading, alignment }: Sight): boolean {
  return reading.before.subarray(alignment.start + 1, alignment.end).includes(boundary.hyphen);
}

/** Short words alone spell too much: « impot » and « en », « ce » make « impotence ». */
function hasLongWord(letters: string, lexicon: readonly ReadonlySet<string>[]): boolean {
  return isNumber(letters) || (segment(letters, lexicon)?.some((word) => word.length >= 3) ?? false);
}

const shortButTelling = new Set('mdp mfa otp owa sso vpn'.split(' '));

/** A slip of a short name glued to words (`amelliportail.net`) counts only beside a long word on one side. */
function gluedSlip(glue: readonly string[], around: readonly string[], lexicon: readonly ReadonlySet<string>[]): Strength | undefined {
  const words = glue.length === 1 && around.length === 0 ? segment(glue[0] ?? '', lexicon) : undefined;
  return words?.some((word) => word.length >= 4 || shortButTelling.has(word)) && words.every((word) => word.length >= 3) ? 'strong' : undefined;
}

/** Whether one of a token's words is the target's own. */
function says(token: string, vocabulary: ReadonlySet<string>, lexicon: readonly ReadonlySet<string>[]): boolean {
  return segment(token, lexicon)?.some((word) => vocabulary.has(word)) ?? false;
}
