import type { Handler } from '../handler.ts';

/** What the page after a log-out has to say. */
export const readLogOut: Handler<'read-log-out'> = async ({ id }, _place, { idle }) =>
  (await idle.loggedOut(id)) ?? null;
