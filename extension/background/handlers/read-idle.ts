import type { Handler } from '../handler.ts';
import { siteAt } from '../idle/site-at.ts';

/** Where the webmail stands that asks. */
export const readIdle: Handler<'read-idle'> = async ({ open }, place, { idle }) =>
  idle.keeper.read(await siteAt(place), open);
