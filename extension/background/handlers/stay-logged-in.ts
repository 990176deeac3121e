import type { Handler } from '../handler.ts';
import { siteAt } from '../idle/site-at.ts';

/** The warning's first button. */
export const stayLoggedIn: Handler<'stay-logged-in'> = async (_request, place, { idle }) =>
  idle.keeper.stay(await siteAt(place));
