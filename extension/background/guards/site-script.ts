import browser from 'webextension-polyfill';
import { everySite } from '../../every-site.ts';

const id = 'vigie-sites';

/** The script on every site, which is there as long as the permission is. */
export interface SiteScript {
  readonly isGranted: () => Promise<boolean>;
  readonly register: () => Promise<void>;
}

const isGranted = (): Promise<boolean> => browser.permissions.contains({ origins: everySite });

async function register(): Promise<void> {
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const granted = await isGranted();
  if (granted === (before !== undefined)) return;
  if (!granted) return browser.scripting.unregisterContentScripts({ ids: [id] });
  await browser.scripting.registerContentScripts([
    // Before the page's own scripts, which could else hear a form leave first.
    { id, matches: everySite, js: ['site.js'], allFrames: true, runAt: 'document_start' },
  ]);
}

/** The script of this browser; several things may ask for it at once when the browser starts, so one waits for the other. */
export function siteScript(): SiteScript {
  let last: Promise<void> = Promise.resolve();
  return {
    isGranted,
    register() {
      last = last.then(register, register);
      return last;
    },
  };
}
