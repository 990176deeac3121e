import browser from 'webextension-polyfill';
import { everySite } from '../../every-site.ts';

const id = 'vigie-sites';

/** The script on every site, which is there as long as the permission is. */
export interface SiteScript {
  readonly isGranted: () => Promise<boolean>;
  readonly register: () => Promise<void>;
}

/** The script of this browser. */
export const siteScript: SiteScript = {
  isGranted: () => browser.permissions.contains({ origins: everySite }),
  async register() {
    const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    const isGranted = await siteScript.isGranted();
    if (isGranted === (before !== undefined)) return;
    if (!isGranted) return browser.scripting.unregisterContentScripts({ ids: [id] });
    await browser.scripting.registerContentScripts([
      // Before the page's own scripts, which could else hear a form leave first.
      { id, matches: everySite, js: ['site.js'], allFrames: true, runAt: 'document_start' },
    ]);
  },
};
