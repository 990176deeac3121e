import type { Judged } from '../judge/judge.ts';

/** What tells a person which message the pane speaks of. */
export interface Subject {
  /** The display name that the sender chose; empty when there is none. */
  readonly name: string;
  /** Apart from the name, since it alone says who wrote: `ce.rectorat@ac-montpellier.fr`, or empty. */
  readonly address: string;
  readonly subject: string;
}

/** A sender in one line: `Rectorat <ce.rectorat@ac-montpellier.fr>`. */
export function senderText({ name, address }: Pick<Subject, 'name' | 'address'>): string {
  if (address === '') return name;
  return name === '' || name === address ? address : `${name} <${address}>`;
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
