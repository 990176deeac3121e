import browser from 'webextension-polyfill';
import type { Handler } from '../handler.ts';

/** “Continuer”: a pass for this address only, and there in the same tab. */
export const passWarning: Handler<'pass-warning'> = async ({ warning: id }, { tab }, { warnings, passes }) => {
  const warning = await warnings.read(id);
  if (!warning || tab === undefined) return null;
  await passes.give(warning.href);
  await warnings.close(id);
  await browser.tabs.update(tab, { url: warning.href });
  return null;
};
