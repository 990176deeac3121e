import * as v from 'valibot';
import type { OutgoingMessage } from './outgoing-message.ts';

const recipients = v.array(v.strictObject({ name: v.string(), address: v.string() }));

const outgoingSchema = v.strictObject({
  to: recipients,
  cc: recipients,
  bcc: recipients,
  subject: v.string(),
  body: v.string(),
  // Left out where it is `undefined`: JSON knows no such value.
  answers: v.optional(v.strictObject({ from: v.string(), replyTo: v.array(v.string()), list: v.boolean() })),
});

/** Reads a message being written that came from a page's script, whatever that sent; `undefined` for what is none. Lengths are cut later. */
export function readOutgoing(json: unknown): OutgoingMessage | undefined {
  const { success, output } = v.safeParse(outgoingSchema, json);
  return success ? { ...output, answers: output.answers } : undefined;
}
