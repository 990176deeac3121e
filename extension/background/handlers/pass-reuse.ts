import { reusePass } from '../guards/late-alarm.ts';
import type { Handler } from '../handler.ts';

/** “Continuer quand même”: this site raises no alarm for an hour. */
export const passReuse: Handler<'pass-reuse'> = async (_request, { origin }, { passes }) => {
  await passes.give(reusePass(origin));
  return null;
};
