import browser from 'webextension-polyfill';
import type { AskingPlace, Handler } from '../handler.ts';
import { fillPass, judgePage as judge, stopTab } from '../guards/page-guard.ts';
import { officialSite } from '../guards/official-site.ts';

/** Judges the page that a credential field was focused on; one in danger is taken from the tab before anything is typed. */
export const judgePage: Handler<'judge-page'> = async ({ page }, place, background) => {
  const { url, origin, tab } = place;
  const [language, { mark }, isOfficial, reuse] = await Promise.all([
    background.language(),
    background.settings.read(),
    officialSite(place, background),
    background.reuse.state(),
  ]);
  const passwords = !reuse.isOn ? 'nothing' : isOfficial ? 'learn' : reuse.isLearned ? 'reuse' : 'nothing';
  const nothing = { language, mark, word: undefined, passwords } as const;
  if (isOfficial) return nothing;
  // Of where it stands, the browser's word counts and not the script's.
  const title = page.title === '' ? await titleAround(place) : page.title;
  const card = await judge({ ...page, title, url: withoutQuery(url) }, background);
  if (card.level === 'none') return nothing;
  const hasPass = await background.passes.current();
  if (card.level === 'danger' && tab !== undefined && !hasPass(fillPass(origin))) {
    await stopTab(tab, { url, pass: fillPass(origin) }, card, background);
    return nothing;
  }
  return { ...nothing, word: { title: card.title, reason: card.reasons[0]?.text ?? '' } };
};

/** A frame without an address of its own stands under the title of its tab: kits write their form into one. */
async function titleAround({ tab, frame, url }: AskingPlace): Promise<string> {
  if (tab === undefined || frame === 0) return '';
  const shown = await browser.tabs.get(tab);
  return shown.url === url ? (shown.title ?? '') : '';
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
