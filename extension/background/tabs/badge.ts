import browser from 'webextension-polyfill';
import type { Language } from '../../../core/texts/card.ts';
import { backgroundTexts } from '../texts.ts';
import type { TabSummary } from './summary.ts';

/** What the toolbar shows for a tab, in words too: a colour alone tells nobody. */
export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

/** Red and amber only with a sign; a small dot says that a message was read and nothing was found. */
const looks = {
  danger: { text: '!', color: '#b3261e' },
  caution: { text: '?', color: '#8a5a00' },
  none: { text: '·', color: '#4a5a60' },
  broken: { text: '×', color: '#4a5a60' },
  nothing: { text: '', color: '#4a5a60' },
} as const;

/** The badge of a tab: danger first, then what does not work, then the rest. */
export function badgeOf({ level, covered, broken }: TabSummary, language: Language): Badge {
  const words = backgroundTexts[language].badge;
  const kind = level === 'danger' || level === 'caution' ? level : broken ? 'broken' : (level ?? 'nothing');
  const said = [
    words[kind],
    ...(covered ? [words.covered] : []),
    ...(broken && kind !== 'broken' ? [words.broken] : []),
  ];
  return { ...looks[kind], title: said.join(' ') };
}

/** Shows it; a tab that is gone has none. */
export async function showBadge(tab: number, { text, color, title }: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color }),
      browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
