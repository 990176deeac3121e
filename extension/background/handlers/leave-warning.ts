import browser from 'webextension-polyfill';
import type { Handler } from '../handler.ts';

/** The default button: the interstitial goes, and the webmail is in front again. */
export const leaveWarning: Handler<'leave-warning'> = async ({ warning }, { tab }, { warnings }) => {
  await warnings.close(warning);
  if (tab !== undefined) await browser.tabs.remove(tab);
  return null;
};
