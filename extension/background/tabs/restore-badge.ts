import type { Language } from '../../../core/texts/card.ts';
import { badgeOf, showBadge } from './badge.ts';
import type { Frames } from './frames.ts';
import { summaryOf } from './summary.ts';

/** Shows for a tab what its frames came to. */
export async function restoreBadge(
  tab: number,
  frames: Pick<Frames, 'of'>,
  language: () => Promise<Language>,
): Promise<void> {
  await showBadge(tab, badgeOf(summaryOf(await frames.of(tab)), await language()));
}
