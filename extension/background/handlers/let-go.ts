import type { Handler } from '../handler.ts';

/** Takes note that a form is gone, so that the alarm comes after if it must. */
export const letGo: Handler<'let-go'> = async (_request, { tab, origin }, { lateAlarms }) => {
  if (tab !== undefined) lateAlarms.letGo(tab, origin);
  return null;
};
