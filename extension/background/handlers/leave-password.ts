import { officialSite } from '../guards/official-site.ts';
import { reusePass } from '../guards/late-alarm.ts';
import type { Handler } from '../handler.ts';

/** Compares what was typed on a stranger's page; on an official one, keeps its fingerprint until the log-in has succeeded. */
export const leavePassword: Handler<'leave-password'> = async ({ password }, place, background) => {
  const { origin, tab } = place;
  const { reuse, passes, lateAlarms } = background;
  if (tab === undefined) return { isReused: false };
  if (await officialSite(place, background)) {
    await reuse.typed(tab, password);
    return { isReused: false };
  }
  const hasPass = await passes.current();
  if (hasPass(reusePass(origin))) return { isReused: false };
  const isReused = await reuse.isReused(origin, password);
  if (isReused) await lateAlarms.found(tab, origin);
  return { isReused };
};
