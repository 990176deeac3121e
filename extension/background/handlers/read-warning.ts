import type { Handler } from '../handler.ts';

/** What an open interstitial says; where “Continuer” leads stays here. */
export const readWarning: Handler<'read-warning'> = async ({ warning: id }, _place, { warnings }) => {
  const warning = await warnings.read(id);
  if (!warning) return null;
  const { shown, destination, reasons, letters, page } = warning;
  return { shown, destination, reasons, letters, page };
};
