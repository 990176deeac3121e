import browser from 'webextension-polyfill';
import type { Language } from '../../../core/texts/card.ts';
import { backgroundTexts } from '../texts.ts';
import type { TabSummary } from './summary.ts';

/** What the toolbar shows for a tab, in words too: a picture alone tells not everybody. */
export interface Badge {
  /** The picture's name in `icons/`: `danger-16.png`; empty for the plain one. */
  readonly icon: '' | 'danger-' | 'caution-' | 'broken-';
  readonly text: string;
  readonly title: string;
}

/** A small dot beside the plain icon says that a message was read and nothing was found. */
const looks = {
  danger: { icon: 'danger-', text: '' },
  caution: { icon: 'caution-', text: '' },
  none: { icon: '', text: '·' },
  broken: { icon: 'broken-', text: '' },
  nothing: { icon: '', text: '' },
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
export async function showBadge(tab: number, { icon, text, title }: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setIcon({ tabId: tab, path: { 16: `icons/${icon}16.png`, 32: `icons/${icon}32.png` } }),
      browser.action.setBadgeText({ tabId: tab, text }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#4a5a60' }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
