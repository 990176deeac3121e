import type { Handler } from '../handler.ts';
import { restoreBadge } from '../tabs/restore-badge.ts';

/** Takes note of what a frame tells of itself, and shows the tab's badge. */
export const tellFrame: Handler<'tell-frame'> = async (
  { state },
  { tab, frame, origin },
  { frames, language, reuse },
) => {
  if (tab === undefined || frame === undefined) return null;
  if (state) await frames.told({ tab, frame, origin, state });
  else await frames.left({ tab, frame });
  await restoreBadge(tab, frames, language);
  // Who sees an open mailbox has logged in.
  if (state?.webmail !== undefined && state.mailbox !== undefined) await reuse.opened(tab, state.mailbox);
  return null;
};
