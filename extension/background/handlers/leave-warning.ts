import browser from 'webextension-polyfill';
import type { Handler } from '../handler.ts';

/** The default button: the interstitial goes, and the webmail is in front again. */
export const leaveWarning: Handler<'leave-warning'> = async ({ warning }, { tab }, { warnings }) => {
  await warnings.close(warning);
  if (tab === undefined) return null;
  // A window ends with its last tab, and a person's window is not ours to end.
  const { windowId } = await browser.tabs.get(tab);
  const beside = await browser.tabs.query({ ...(windowId !== undefined && { windowId }) });
  if (beside.length <= 1) await browser.tabs.create({ ...(windowId !== undefined && { windowId }) });
  await browser.tabs.remove(tab);
  return null;
};
