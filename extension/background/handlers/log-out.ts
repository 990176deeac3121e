import browser from 'webextension-polyfill';
import type { Handler } from '../handler.ts';
import { siteAt } from '../idle/site-at.ts';
import { siteOf } from '../idle/site.ts';

/** Ends the session of the webmail that asks, or that the tab shows which the popup names. */
export const logOut: Handler<'log-out'> = async ({ tab }, place, { idle }) => {
  const site = tab === undefined ? await siteAt(place) : siteOf(await browser.tabs.get(tab));
  if (site) await idle.keeper.end(site, 'asked');
  return null;
};
