import browser, { type Scripting } from 'webextension-polyfill';
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
  // Before the page's own scripts, which could else hear a form leave first.
  const script: Scripting.RegisteredContentScript = {
    id,
    matches: everySite,
    js: ['site.js'],
    allFrames: true,
    runAt: 'document_start',
  };
  try {
    // Kits write their form into a frame without an address: `<iframe srcdoc="…">`.
    await browser.scripting.registerContentScripts([{ ...script, matchOriginAsFallback: true }]);
  } catch {
    // Chromium before 119 does not know the word, and refuses all of it.
    await browser.scripting.registerContentScripts([script]);
  }
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
