import type { Tabs } from 'webextension-polyfill';

/**
 * A webmail in one cookie store of the browser: `{ origin: 'https://webmail.ac-montpellier.fr', store: 'firefox-default' }`. Private
 * windows and Firefox's containers have sessions of their own.
 */
export interface Site {
  readonly origin: string;
  readonly store: string;
}

/** A site's name in storage: `firefox-default https://webmail.ac-montpellier.fr`. */
export function keyOf({ origin, store }: Site): string {
  return `${store} ${origin}`;
}

/** The site that a tab shows; `undefined` for a page that has no address or none of the web. */
export function siteOf(tab: Pick<Tabs.Tab, 'url' | 'incognito' | 'cookieStoreId'>): Site | undefined {
  const { url, incognito, cookieStoreId } = tab;
  if (url === undefined || !/^https?:/u.test(url)) return undefined;
  // Chromium names its two stores so, and does not say which a tab has.
  return { origin: new URL(url).origin, store: cookieStoreId ?? (incognito ? '1' : '0') };
}
