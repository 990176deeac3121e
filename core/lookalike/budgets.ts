import { price } from './confusion.ts';
import type { Pattern } from './pattern.ts';

/* What names may differ by, in quarters of an edit. The judges hold sights to it; the nets let through whatever it bears. */

/** A name of so many letters among other words. */
export function insideBudget(length: number): number {
  if (length <= 4) return 0;
  if (length <= 6) return price.plausible;
  if (length <= 9) return price.any;
  return length <= 11 ? 6 : 9;
}

/** A name of so many letters that fills its label. Two letters from an ordinary word (`education`) stand others: `reduction`, `emulation`. */
export function wholeBudget(length: number, sameSuffix: boolean, isOrdinary: boolean): number {
  // « nisa.fr » is no « msa.fr »: of three or four letters only those that look the same in any script are believed.
  if (length <= 4) return 0;
  if (length <= 6) return sameSuffix ? price.any : price.plausible;
  if (length <= 8) return sameSuffix && !isOrdinary ? 9 : price.any;
  if (isOrdinary) return price.any;
  return 2 * price.any;
}

/** A way to say a name is no name that anyone types: slips of it are more often other names (« messanges » is a village). */
export function spokenBudget(length: number): number {
  return length <= 11 ? price.nearGlyph : price.any;
}

/** A brand known the world over, whose label it fills. */
export function closeBudget(sameSuffix: boolean): number {
  return sameSuffix ? price.plausible : price.nearGlyph;
}

/** A short head and a town, and the town in it. */
export const headedBudget = 2 * price.any;

/** The town in it, of so many letters. */
export function townBudget(length: number): number {
  return length >= 7 ? 2 * price.any : price.any;
}

/** A town of so many letters that a body's name makes telling. */
export function placeBudget(length: number): number {
  if (length >= 7) return 2 * price.plausible;
  return length >= 5 ? price.plausible : 0;
}

/** The most that any judge bears of a pattern that fills its label. */
export function mostWhole({ kind, head, text, target, exact }: Pattern, sameSuffix: boolean): number {
  if (exact) return 0;
  if (kind === 'place') return placeBudget(text.length);
  if (kind === 'spoken') return spokenBudget(text.length);
  if (head > 0) return headedBudget;
  return target.reach === 'close'
    ? closeBudget(sameSuffix)
    : wholeBudget(text.length, sameSuffix, target.weight === 'ordinary');
}

/** The most that any judge bears of a pattern among other words. */
export function mostInside({ kind, head, text, target, exact }: Pattern): number {
  if (exact) return 0;
  if (kind === 'place') return placeBudget(text.length);
  if (kind === 'spoken') return spokenBudget(text.length);
  if (head > 0) return townBudget(text.length - head);
  return target.reach === 'close' ? price.glyph : insideBudget(text.length);
}

/**
 * The most that any judge bears of a pattern wherever it stands.
 *
 * @param folded whether letters of another alphabet stand in the host, of which look-alikes are borne in any name
 */
export function mostBorne(pattern: Pattern, folded: boolean): number {
  return Math.max(mostInside(pattern), mostWhole(pattern, true), folded ? price.nearGlyph : 0);
}
