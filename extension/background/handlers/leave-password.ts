import { officialSite } from '../guards/official-site.ts';
import { reusePass } from '../guards/late-alarm.ts';
import type { Handler } from '../handler.ts';

/** Compares what was typed on a stranger's page; on an official one, keeps its fingerprint until the log-in has succeeded. */
export const leavePassword: Handler<'leave-password'> = async ({ password }, place, background) => {
  const { origin, tab } = place;
  const { reuse, passes, lateAlarms, frames } = background;
  if (tab === undefined) return { isReused: false };
  const compare = async (): Promise<boolean> => {
    if (await officialSite(place, background)) {
      // In an open mailbox a password is changed, or belongs to something else: that is no log-in.
      const isOpen = (await frames.of(tab)).some(({ state }) => state.mailbox !== undefined);
      if (!isOpen) await reuse.typed(tab, password);
      return false;
    }
    const hasPass = await passes.current();
    return !hasPass(reusePass(origin)) && (await reuse.isReused(password));
  };
  const isReused = compare();
  // Before anything is waited for: the page may be gone by then.
  lateAlarms.comparing(place, isReused);
  return { isReused: await isReused };
};
