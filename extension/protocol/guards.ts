import * as v from 'valibot';
import type { OutgoingCard } from '../../core/outgoing/texts/outgoing-card.ts';
import { line, question } from './question.ts';

const addresses = v.pipe(v.array(line(1000)), v.maxLength(500));

/** A message being written, as far as it is judged: `body` is what the writer wrote, without what the page marks as quoted. */
const written = v.object({
  to: addresses,
  cc: addresses,
  bcc: addresses,
  subject: line(1000),
  body: line(200_000),
});

/** What is asked about what leaves the hands of a person. */
export const guardQuestions = {
  /** Judges a message being written; nothing of it is kept. */
  'judge-outgoing': question(['webmail'], { mailbox: v.optional(line(320)), message: written }),
};

/** What the background answers to these. */
export interface GuardAnswers {
  readonly 'judge-outgoing': OutgoingCard;
}

/** What goes over the wire of a message being written. */
export type WrittenMessage = v.InferOutput<typeof written>;
