import browser from 'webextension-polyfill';
import { callFrames, type FrameAnswer } from './frames.ts';
import { type Site, siteOf } from './site.ts';

/** What a tab shows of a site: an open mailbox, none, or what says nothing about it: a server's error, a page of the browser's own. */
export type TabState = 'open' | 'closed' | 'unknown';

/** Seconds for a frame to say what it shows. */
export const askSeconds = 3;
/**
 * Milliseconds for which a tab must go on showing the same: our script is in the frames of a page before it is in the page, webmails draw
 * their mailbox once they are loaded, and a single sign-on leads away and back again.
 */
const settling = 1500;
const pause = 250;
const longest = 10_000;

/** What a tab shows once that has settled. */
export async function stateOf(tab: number, site: Site): Promise<TabState> {
  const began = Date.now();
  let [last, since] = [await stateNow(tab, site), began];
  while (last !== 'open' && Date.now() - since < settling && Date.now() - began < longest) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const now = await stateNow(tab, site);
    if (now !== last) [last, since] = [now, Date.now()];
  }
  return last;
}

async function stateNow(tab: number, site: Site): Promise<TabState> {
  const there = await browser.tabs.get(tab).catch(() => undefined);
  // Closed meanwhile: another tab may tell.
  if (!there) return 'unknown';
  // Led elsewhere: to a log-in page of its own host, whose address we may not even know.
  if (siteOf(there)?.origin !== site.origin) return 'closed';
  const answers = await callFrames([tab], 'shows', askSeconds);
  if (answers.some(({ result }) => result === 'mailbox')) return 'open';
  return topOf(answers).some(({ result }) => result === 'other') ? 'closed' : 'unknown';
}

/** What the pages themselves answered: a frame within one may show anything, also beside an open mailbox. */
export function topOf<Result>(answers: readonly FrameAnswer<Result>[]): readonly FrameAnswer<Result>[] {
  return answers.filter(({ frame }) => frame === 0);
}
