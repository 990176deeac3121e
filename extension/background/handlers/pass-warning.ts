import browser from 'webextension-polyfill';
import { lookPass } from '../guards/page-guard.ts';
import type { Handler } from '../handler.ts';

/** “Continuer”: a pass for this address only, and there in the same tab. */
export const passWarning: Handler<'pass-warning'> = async ({ warning: id }, { tab }, { warnings, passes }) => {
  const warning = await warnings.read(id);
  if (!warning || tab === undefined) return null;
  await passes.give(warning.href);
  // Who goes on to look is not stopped on the way there; for the page's forms that is another question.
  await passes.give(lookPass(new URL(warning.href).origin));
  if (warning.page) await passes.give(warning.page.pass);
  await warnings.close(id);
  await browser.tabs.update(tab, { url: warning.href });
  return null;
};
