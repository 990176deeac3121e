import type { Answered, OutgoingMessage, Recipient } from '../../../core/outgoing/outgoing-message.ts';

/** A message being written, in a few words. */
export interface OutgoingDraft {
  /** Addresses, with commas between. */
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly answers?: Partial<Answered>;
}

/** A message for a test: `anOutgoing({ to: 'claire@ac-montpelier.fr' })`. */
export function anOutgoing({
  to = '',
  cc = '',
  bcc = '',
  subject = '',
  body = '',
  answers,
}: OutgoingDraft): OutgoingMessage {
  return {
    to: recipients(to),
    cc: recipients(cc),
    bcc: recipients(bcc),
    subject,
    body,
    answers: answers && { from: '', replyTo: [], list: false, ...answers },
  };
}

function recipients(addresses: string): readonly Recipient[] {
  return addresses === '' ? [] : addresses.split(',').map((address) => ({ name: '', address }));
}
