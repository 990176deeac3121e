import type { Strength } from '../../core/finding.ts';
import { wilson } from './wilson.ts';
import type { Share } from './wilson.ts';

/** How many rules must have found something of a strength for a level; one conclusive finding always means danger. */
export interface Thresholds {
  readonly cautionWeak: number;
  readonly cautionStrong: number;
  readonly dangerStrong: number;
  /** Strong ones that are enough for danger when at least two weak ones stand beside them. */
  readonly dangerMixed: number;
}

/** What a choice of thresholds would give on the labelled mails. */
export interface TradeOff {
  readonly thresholds: Thresholds;
  readonly phishCaution: Share;
  readonly phishDanger: Share;
  readonly hamCaution: Share;
  readonly hamDanger: Share;
}

const never = Number.POSITIVE_INFINITY;

/** The choices that are worth seeing, from the most to the least talkative. */
const choices: readonly Thresholds[] = [1, 2, 3, never].flatMap((cautionWeak) =>
  [1, 2].flatMap((cautionStrong) =>
    [1, 2, 3, never].flatMap((dangerStrong) =>
      [never, dangerStrong - 1].map((dangerMixed) => ({ cautionWeak, cautionStrong, dangerStrong, dangerMixed })),
    ),
  ),
);

/**
 * The trade-off curve: every choice that no other beats on all four counts at once. A mail is given by the strengths of
 * what its rules found, each rule once for each strength, as `weigh` counts.
 */
export function tradeOffs(
  phish: readonly (readonly Strength[])[],
  ham: readonly (readonly Strength[])[],
): readonly TradeOff[] {
  const all = choices
    .filter(({ dangerMixed }) => dangerMixed > 0)
    .map((thresholds) => {
      const share = (mails: readonly (readonly Strength[])[], danger: boolean): Share =>
        wilson(mails.filter((strengths) => reaches(strengths, thresholds, danger)).length, mails.length);
      return {
        thresholds,
        phishCaution: share(phish, false),
        phishDanger: share(phish, true),
        hamCaution: share(ham, false),
        hamDanger: share(ham, true),
      };
    });
  return all
    .filter((one) => !all.some((other) => beats(other, one)))
    .filter((one, index, kept) => kept.findIndex((other) => scores(other).join() === scores(one).join()) === index)
    .toSorted((a, b) => b.hamCaution.hits - a.hamCaution.hits || b.hamDanger.hits - a.hamDanger.hits);
}

function reaches(strengths: readonly Strength[], thresholds: Thresholds, danger: boolean): boolean {
  const count = (wanted: Strength): number => strengths.filter((strength) => strength === wanted).length;
  const [weak, strong] = [count('weak'), count('strong')];
  if (count('conclusive') > 0 || strong >= thresholds.dangerStrong) return true;
  if (strong >= thresholds.dangerMixed && weak >= 2) return true;
  return !danger && (strong >= thresholds.cautionStrong || weak >= thresholds.cautionWeak);
}

/** Higher is better for each. */
function scores({ phishCaution, phishDanger, hamCaution, hamDanger }: TradeOff): readonly number[] {
  return [phishCaution.hits, phishDanger.hits, -hamCaution.hits, -hamDanger.hits];
}

function beats(one: TradeOff, other: TradeOff): boolean {
  const [ours, theirs] = [scores(one), scores(other)];
  return (
    ours.every((score, index) => score >= (theirs[index] ?? 0)) &&
    ours.some((score, index) => score > (theirs[index] ?? 0))
  );
}

/** A choice of thresholds in words: `caution 1 strong or 2 weak, danger 2 strong`. */
export function thresholdsText({ cautionWeak, cautionStrong, dangerStrong, dangerMixed }: Thresholds): string {
  const caution = [`${cautionStrong} strong`, ...(cautionWeak === never ? [] : [`${cautionWeak} weak`])].join(' or ');
  const danger = [
    ...(dangerStrong === never ? [] : [`${dangerStrong} strong`]),
    ...(dangerMixed === never ? [] : [`${dangerMixed} strong + 2 weak`]),
  ].join(' or ');
  return `caution ${caution}; danger ${danger || 'conclusive only'}`;
}
