import type { Judged } from '../judge/judge.ts';

/** What tells a person which message the pane speaks of. */
export interface Subject {
  /** `Rectorat <ce.rectorat@ac-montpellier.fr>`; empty when there is none. */
  readonly sender: string;
  readonly subject: string;
}

/** What the pane shows. A verdict never stands without the message that it is about. */
export type PaneState =
  | { readonly kind: 'starting' }
  /** Nothing is selected, or something that is no message. */
  | { readonly kind: 'nothing-open' }
  | { readonly kind: 'reading'; readonly of: Subject }
  | { readonly kind: 'judged'; readonly of: Subject; readonly judged: Judged; readonly origin: Origin }
  /** A mistake of ours, or a file that is no message. */
  | { readonly kind: 'failed'; readonly of: Subject; readonly why: 'no-message' | 'broken' };

/** Where a judged message came from: Outlook's id of it, for reports; or a file. */
export type Origin =
  | { readonly from: 'mailbox'; readonly id: string }
  | { readonly from: 'file'; readonly name: string };
