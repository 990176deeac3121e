import type { Handler } from '../handler.ts';
import { siteAt } from '../idle/site-at.ts';

/** Somebody did something in a webmail. */
export const tellActivity: Handler<'tell-activity'> = async ({ open }, place, { idle }) =>
  idle.keeper.activity(await siteAt(place), open);
