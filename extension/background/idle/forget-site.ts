import browser from 'webextension-polyfill';
import type { Site } from './site.ts';

/**
 * Takes away what the browser keeps of a site: cookies, by which the server knows the session, and storage. In a private window only the
 * cookies: what else it keeps goes when the window is closed.
 */
export async function forgetSite({ origin, store }: Site): Promise<void> {
  const { hostname } = new URL(origin);
  const cookies = await browser.cookies.getAll({ url: `${origin}/`, storeId: store });
  // A session's cookie may be bound to a path below.
  const below = await browser.cookies.getAll({ domain: hostname, storeId: store });
  for (const { name, path, secure, domain } of [...cookies, ...below]) {
    const host = domain.startsWith('.') ? domain.slice(1) : domain;
    await browser.cookies.remove({ url: `${secure ? 'https' : 'http'}://${host}${path}`, name, storeId: store });
  }
  if (store === '1' || store === 'firefox-private') return;
  const kinds = { localStorage: true, indexedDB: true, serviceWorkers: true };
  // Chromium goes by origin, Firefox by host name.
  const bounds = 'getBrowserInfo' in browser.runtime ? { hostnames: [hostname] } : { origins: [origin] };
  await browser.browsingData.remove(bounds, kinds);
}
