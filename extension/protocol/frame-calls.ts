import type { LogOut } from '../webmail/adapter.ts';

/** Under this name our script in a frame keeps `FrameCalls`, in the world that only scripts of the extension share. */
export const frameCallsName = 'vigieFrameCalls';

/** What the background calls in the frames of a webmail and waits for: what a notice, which nobody answers, cannot do. */
export interface FrameCalls {
  readonly shows: () => Shown;
  /** What the server shows to whoever opens the webmail here: asked of a page that shows no mailbox itself. */
  readonly opens: () => Promise<Shown>;
  /** Saves what is being written through the webmail. */
  readonly saveDrafts: () => Promise<SavedDrafts>;
  readonly logOut: () => Promise<LogOut>;
}

/** What a page of a webmail's site is: an open mailbox; what its server says when it is at fault; or anything else, a log-in page above all. */
export type Shown = 'mailbox' | 'error' | 'other';

/** Messages that were being written in a frame. */
export interface SavedDrafts {
  readonly saved: number;
  readonly lost: number;
}
