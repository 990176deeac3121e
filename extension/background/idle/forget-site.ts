import browser from 'webextension-polyfill';
import type { Site } from './site.ts';

/** What is cleared: the cookies apart, which are taken one by one. Firefox takes these by host name, Chromium more, by origin. */
const inFirefox = { localStorage: true, indexedDB: true, serviceWorkers: true };
const inChromium = { ...inFirefox, cacheStorage: true, fileSystems: true, cache: true };

/**
 * Takes away what the browser keeps of a site: cookies, by which the server knows the session, and storage. In a private window only the
 * cookies: what else it keeps goes when the window is closed.
 */
export async function forgetSite({ origin, store }: Site): Promise<void> {
  const isPrivate = store === '1' || store === 'firefox-private';
  // With the last private window its cookies went; to ask for them is an error then.
  if (isPrivate && !(await browser.cookies.getAllCookieStores()).some(({ id }) => id === store)) return;
  const { hostname } = new URL(origin);
  const cookies = await browser.cookies.getAll({ url: `${origin}/`, storeId: store });
  // A session's cookie may be bound to a path below.
  const below = await browser.cookies.getAll({ domain: hostname, storeId: store });
  for (const { name, path, secure, domain } of [...cookies, ...below]) {
    const host = domain.startsWith('.') ? domain.slice(1) : domain;
    await browser.cookies.remove({ url: `${secure ? 'https' : 'http'}://${host}${path}`, name, storeId: store });
  }
  if (isPrivate) return;
  const isFirefox = 'getBrowserInfo' in browser.runtime;
  const bounds = isFirefox ? { hostnames: [hostname] } : { origins: [origin] };
  await browser.browsingData.remove(bounds, isFirefox ? inFirefox : inChromium);
}
