import type { Handler } from '../handler.ts';
import { guardsView } from '../guards/guards-view.ts';

/** What the options page shows of the guards. */
export const readGuards: Handler<'read-guards'> = async (_request, _place, background) => guardsView(background);

/** The permission changed: the script on sites comes or goes with it. */
export const changePageGuard: Handler<'change-page-guard'> = async (_request, _place, background) => {
  await background.siteScript.register();
  return guardsView(background);
};

/** Consent to the fingerprint, or its withdrawal. */
export const allowReuse: Handler<'allow-reuse'> = async ({ allowed }, _place, background) => {
  await background.reuse.allow(allowed);
  return guardsView(background);
};
