import type { LogOut } from '../webmail/adapter.ts';

/** Under this name our script in a frame keeps `FrameCalls`, in the world that only scripts of the extension share. */
export const frameCallsName = 'vigieFrameCalls';

/** What the background calls in the frames of a webmail and waits for: what a notice, which nobody answers, cannot do. */
export interface FrameCalls {
  /** Whether the frame shows an open mailbox that can be logged out from here. */
  readonly isOpen: () => boolean;
  /** Whether the server shows an open mailbox to whoever opens the webmail here: of a page that shows none itself. */
  readonly hasSession: () => Promise<boolean>;
  /** Saves what is being written through the webmail. */
  readonly saveDrafts: () => Promise<SavedDrafts>;
  readonly logOut: () => Promise<LogOut>;
}

/** Messages that were being written in a frame. */
export interface SavedDrafts {
  readonly saved: number;
  readonly lost: number;
}
