/** A message being written, as every host fills it: plain values, so that it crosses between scripts as it is. */
export interface OutgoingMessage {
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly bcc: readonly Recipient[];
  readonly subject: string;
  /** The body as plain text. What is quoted may stand in it, marked `> ` or below what mail programs write above it. */
  readonly body: string;
  /** The message that this one answers; `undefined` for a new one, or where the host cannot see it. */
  readonly answers: Answered | undefined;
}

/** `{ name: 'Claire Martin', address: 'claire.martin@ac-montpelier.fr' }`. */
export interface Recipient {
  readonly name: string;
  /** As typed; case and surrounding space do not matter. */
  readonly address: string;
}

/** What must be known of the message that is answered. */
export interface Answered {
  /** From's address. */
  readonly from: string;
  /** Addresses of its Reply-To; empty without one. */
  readonly replyTo: readonly string[];
  /** It came through a mailing list, which answers for its members. */
  readonly list: boolean;
}

/** The place that a finding speaks of: recipient n of a field, or characters `from` to `to` of subject or body. */
export type OutgoingPlace =
  | { readonly in: 'to' | 'cc' | 'bcc'; readonly index: number }
  | { readonly in: 'subject' | 'body'; readonly from: number; readonly to: number };
