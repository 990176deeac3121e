import browser from 'webextension-polyfill';
import type { AskingPlace } from '../handler.ts';
import { type Site, siteOf } from './site.ts';

/** The site that a script speaks for: its own frame's origin, in the cookie store of its tab. */
export async function siteAt({ origin, tab }: AskingPlace): Promise<Site> {
  const shown = tab === undefined ? undefined : siteOf(await browser.tabs.get(tab));
  return { origin, store: shown?.store ?? '0' };
}
