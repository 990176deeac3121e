import type { SavedDrafts } from '../../protocol/frame-calls.ts';

/** What all frames of a site say together. */
export function sumOf(frames: readonly SavedDrafts[]): SavedDrafts {
  return frames.reduce((all, { saved, lost }) => ({ saved: all.saved + saved, lost: all.lost + lost }), {
    saved: 0,
    lost: 0,
  });
}

/**
 * What is known after one more attempt. The page is covered from the first one on, so that nobody writes anything new: what was saved once
 * is saved, what could not be may be now, and what is not there any more since its tab was led elsewhere is still told.
 */
export function afterAttempt(before: SavedDrafts | undefined, now: SavedDrafts): SavedDrafts {
  if (!before) return now;
  const saved = Math.max(before.saved, now.saved);
  const all = Math.max(before.saved + before.lost, now.saved + now.lost);
  return { saved, lost: all - saved };
}
