import type { Strength } from '../finding.ts';
import { headedBudget, townBudget } from './budgets.ts';
import { price } from './confusion.ts';
import { boundary, holdsBoundary } from './reading.ts';
import { isNumber, segment } from './segment.ts';
import { costWithin, type Sight } from './sight.ts';
import { isKnown } from './surroundings.ts';
import { joiningWords } from './words/commerce-words.ts';
import { serviceWords } from './words/service-words.ts';

/**
 * A name made of a short head that many share and a town: `ac-montpellier`. The town alone imitates nobody (`umontpellier.fr`), so the head
 * must be there, with one likely slip at most; the town may differ by two edits when it is long enough.
 */
export function judgeHeaded(sight: Sight): Strength | undefined {
  const { pattern, alignment } = sight;
  const town = pattern.text.length - pattern.head;
  const inHead = costWithin(sight, 0, pattern.head) + headTail(sight);
  const inTown = alignment.cost - inHead;
  const overwritten = headIsOverwritten(sight);
  if ((inHead > 7 && !overwritten) || inTown > townBudget(town) || alignment.cost > headedBudget) return undefined;
  if (inHead > 0 && !overwritten && !headIsPlausible(sight)) return undefined;
  if (alignment.cost > price.nearGlyph && !standsApart(sight, inHead, town)) return undefined;
  if (!leftFits(sight) || !rightFits(sight)) return undefined;
  // « cc-clermont-de-beauregard.fr »: with a slip in the head, what stands around must be service words.
  if (
    inHead > 0 &&
    ![...sight.left, ...sight.right].every((token) => isKnown(token, [...lexicon, pattern.target.vocabulary]))
  )
    return undefined;
  if (sight.whole && sight.reading.folded && alignment.cost <= price.nearGlyph) return 'conclusive';
  return alignment.cost <= 5 || sight.whole ? 'strong' : 'weak';
}

/** Cost of letters put between head and town. */
function headTail({ alignment, pattern }: Sight): number {
  return alignment.edits.reduce(
    (sum, edit) => (edit.kind === 'insertion' && edit.at === pattern.head ? sum + edit.price : sum),
    0,
  );
}

/** Slips of the head are believed only where it begins a token: « rc-strasbourg » and « atgc-montpellier » are others' names. */
function headIsPlausible({ alignment, pattern, gluedLeft }: Sight): boolean {
  const slips = alignment.edits.filter(({ at }) => at <= pattern.head);
  const lost = slips.filter(({ kind }) => kind === 'omission').length;
  return (
    (gluedLeft === '' || (alignment.edits.length === 1 && lost === 1 && isTelling(gluedLeft))) &&
    lost < 2 &&
    slips.every((slip) => slip.price <= price.plausible || (slip.kind === 'insertion' && slip.at > pattern.head))
  );
}

const shortButTelling = new Set('mdp mfa otp owa sso vpn'.split(' '));

/** Words that end no other word with a letter of the head: `supportc-toulouse`, `mdpa-montpellier`, not « casa-montpellier ». */
function isTelling(gluedLeft: string): boolean {
  const last = segment(gluedLeft, [serviceWords])?.at(-1) ?? '';
  return last.length >= 6 || shortButTelling.has(last);
}

/**
 * With slips, the name must be tokens of its own. Head and town run together (« areines », « canlers ») bear a slip of the town at most;
 * words around the name (« cans-et-cevennes ») bear one slip.
 */
function standsApart(
  { reading, alignment, pattern, gluedLeft, gluedRight, sameSuffix, whole }: Sight,
  inHead: number,
  town: number,
): boolean {
  const { start, end, cost } = alignment;
  const neck = start + pattern.head;
  const parted = [boundary.hyphen, boundary.dot].some((kind) => holdsBoundary(reading, neck - 1, neck + 2, kind));
  const edges = (gluedLeft === '' ? 1 : 0) + (gluedRight === '' ? 1 : 0);
  if (edges === 0) return false;
  if (!parted && (inHead > 0 ? town < 7 || cost > 8 : cost > 5)) return false;
  if (town <= 5 && (!holdsBoundary(reading, start + 1, end, boundary.hyphen) || edges < 2)) return false;
  if (cost > 5 && !whole && (town < 7 || edges < 2)) return false;
  return sameSuffix || cost <= 5 || pattern.text.length >= 9;
}

/** One key struck twice in the head's place, the town untouched: `zz-montpellier`. */
function headIsOverwritten({ alignment, pattern, reading, whole }: Sight): boolean {
  const [first, second, ...others] = alignment.edits;
  if (!whole || others.length > 0 || pattern.head !== 2 || first?.at !== 0 || second?.at !== 1) return false;
  if (first.kind !== 'substitution' || second.kind !== 'substitution') return false;
  const twice = reading.text.charAt(first.seenAt) === reading.text.charAt(second.seenAt);
  return twice && Math.min(first.price, second.price) <= price.plausible;
}

const lexicon = [serviceWords, joiningWords];

/** What is glued to the left must be words, or long enough to be no part of another word: `appplilocac-besancon.fr`. */
function leftFits({ gluedLeft, pattern, alignment }: Sight): boolean {
  if (gluedLeft === '' || (gluedLeft.length >= 4 && alignment.cost <= price.nearGlyph)) return true;
  return segment(gluedLeft, [...lexicon, pattern.target.vocabulary]) !== undefined || /\d/u.test(gluedLeft);
}

function rightFits({ gluedRight, pattern, alignment }: Sight): boolean {
  if (gluedRight === '' || isNumber(gluedRight)) return true;
  if (pattern.text.length >= 9 && alignment.cost <= 2) return true;
  return gluedRight.length === 1 || segment(gluedRight, [...lexicon, pattern.target.vocabulary]) !== undefined;
}
