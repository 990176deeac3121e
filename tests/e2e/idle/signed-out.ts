/// <reference lib="dom" />
import { vi } from 'vitest';

import type { Page } from '../ground/browser.ts';

/** Waits until a tab shows the page after a log-out. The tab itself is asked: Firefox tells nobody that it went to an extension's page. */
export function isSignedOut(page: Page): Promise<boolean> {
  const address = (): Promise<string> => page.evaluate(() => location.href, undefined).catch(() => '');
  return vi.waitUntil(async () => (await address()).includes('/signed-out.html'), { timeout: 60_000, interval: 200 });
}
