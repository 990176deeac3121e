import browser from 'webextension-polyfill';
import type { Background } from '../background.ts';
import { officialSite } from '../guards/official-site.ts';
import type { AskingPlace, Handler } from '../handler.ts';
import { whyNot } from '../tabs/why-not.ts';

/** What the password guide needs to know, on official pages and on our own. */
export const readGuide: Handler<'read-guide'> = async (_request, place, background) => {
  if (!(await isGuided(place, background))) return null;
  const { knowledge, language, frames } = background;
  const { organisation, protected: own, serviceWords, passwords } = await knowledge.profile();
  const open = (await frames.all()).findLast(({ state }) => state.mailbox !== undefined);
  return {
    language: await language(),
    profile: { organisation, protected: own, serviceWords, passwords },
    address: open?.state.mailbox ?? '',
  };
};

/** Runs the script that guides, a megabyte of words, in the frame that asks for it. */
export const loadGuide: Handler<'load-guide'> = async (_request, place, background) => {
  const { tab, frame } = place;
  if (tab === undefined || frame === undefined || !(await isGuided(place, background))) return null;
  return whyNot(browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['guide.js'] }));
};

async function isGuided(place: AskingPlace, background: Background): Promise<boolean> {
  return place.asker === 'page' || officialSite(place, background);
}
