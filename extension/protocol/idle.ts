import * as v from 'valibot';
import type { Instant } from '../../core/idle/idle-phase.ts';
import { oneUseId, question } from './question.ts';

/** What the automatic log-out is asked: by every frame of a webmail, by the popup, and by the page that it ends on. */
export const idleQuestions = {
  /**
   * Somebody did something in a webmail, by hand. `open` says that the frame shows an open mailbox: only that begins a watch, what is
   * done elsewhere on the site (settings, a log-in page) merely keeps one that there is.
   */
  'tell-activity': question(['webmail'], { open: v.boolean() }),
  /** Where things stand: asked when a page opens, comes back to the front, or its own clock says that it is time. */
  'read-idle': question(['webmail'], { open: v.boolean() }),
  /** The warning's first button. */
  'stay-logged-in': question(['webmail'], {}),
  /** The warning's second button, and “Me déconnecter maintenant” of the popup: of the webmail in this tab. */
  'log-out': question(['webmail', 'page'], { tab: v.optional(v.number()) }),
  /** What the page after a log-out has to say. */
  'read-log-out': question(['page'], { id: oneUseId }),
};

/** What the background answers to these. */
export interface IdleAnswers {
  readonly 'tell-activity': IdleView;
  readonly 'read-idle': IdleView;
  readonly 'stay-logged-in': IdleView;
  readonly 'log-out': null;
  readonly 'read-log-out': LoggedOut | null;
}

/** Why a session is ended: nobody was there, the machine was locked, or a person said so. */
export type EndReason = 'idle' | 'lock' | 'asked';

/** Where an open mailbox stands; `off` when nobody watches it, `ending` while it is being closed, which may wait for the network. */
export type IdleView =
  | { readonly phase: 'off' }
  | { readonly phase: 'active'; readonly until: Instant }
  | { readonly phase: 'warning'; readonly until: Instant }
  | { readonly phase: 'ending'; readonly why: EndReason };

/** A log-out that is done, as the page after it tells it. */
export interface LoggedOut {
  readonly why: EndReason;
  /** Minutes of inactivity that the rule allows. */
  readonly minutes: number;
  /** Where to log in again: the webmail's own address. */
  readonly webmail: string;
  /** Messages that were being written: how many the webmail keeps as drafts now, and how many it could not keep. */
  readonly drafts: { readonly saved: number; readonly lost: number };
  /** Reports that could not be sent before Vigie forgot everything, as it does on a shared computer. */
  readonly reportsLost: number;
  /** Whether the server itself said that the session is over; else this browser only forgot it. */
  readonly confirmed: boolean;
  /** Whether a single sign-on would let the next person in without a password: then all windows of the browser must be closed. */
  readonly signOnOpen: boolean;
}
