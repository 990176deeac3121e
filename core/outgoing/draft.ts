import type { Answered, OutgoingMessage, OutgoingPlace, Recipient } from './outgoing-message.ts';
import { blankQuoted } from './own-words.ts';

/** A recipient whose address was taken apart. */
export interface Addressee {
  /** Lower case, without surrounding space. */
  readonly address: string;
  /** Behind the last `@`; never empty. */
  readonly host: string;
  readonly at: OutgoingPlace & { readonly index: number };
}

/** A text of the message in which places are those of the original. */
export interface Passage {
  readonly in: 'subject' | 'body';
  /** Only what the writer wrote: what is quoted is blank, so that nothing moves. */
  readonly text: string;
}

/** A message being written, read once for all rules. */
export interface Draft {
  readonly addressees: readonly Addressee[];
  readonly passages: readonly Passage[];
  readonly answers: Answered | undefined;
}

/** Longest texts that are read, and most recipients of a field. */
const limits = { subject: 1_000, body: 200_000, recipients: 1_000 } as const;

/** Reads a message being written. */
export function readDraft({ to, cc, bcc, subject, body, answers }: OutgoingMessage): Draft {
  return {
    addressees: [...addresseesIn('to', to), ...addresseesIn('cc', cc), ...addresseesIn('bcc', bcc)],
    passages: [
      { in: 'subject', text: subject.slice(0, limits.subject) },
      { in: 'body', text: blankQuoted(body.slice(0, limits.body)) },
    ],
    answers,
  };
}

/** The part behind the `@` of an address, in lower case; `undefined` where there is none: `claire@ac-montpellier.fr`. */
export function hostOf(address: string): string | undefined {
  const clean = address.trim().toLowerCase();
  const host = clean.slice(clean.lastIndexOf('@') + 1);
  return host === clean || host === '' || host.length > 253 ? undefined : host;
}

function addresseesIn(field: 'to' | 'cc' | 'bcc', recipients: readonly Recipient[]): readonly Addressee[] {
  return recipients.slice(0, limits.recipients).flatMap(({ address }, index) => {
    const host = hostOf(address);
    return host === undefined ? [] : [{ address: address.trim().toLowerCase(), host, at: { in: field, index } }];
  });
}
