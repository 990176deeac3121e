import * as v from 'valibot';
import { largestMessage } from '../../core/report/report.ts';
import { line } from './question.ts';

/** Bytes between two parts of the extension, in base64: what browsers pass on is JSON in one and structured clones in the other. */
const bytes = v.pipe(v.string(), v.maxLength(Math.ceil((largestMessage * 4) / 3) + 4));

const mailbox = v.object({ name: line(1000), address: line(1000) });
const mailboxes = v.pipe(v.array(mailbox), v.maxLength(1000));

const attachment = v.object({
  name: line(1000),
  type: line(200),
  size: v.number(),
  contentId: line(1000),
  content: v.optional(bytes),
});

/** A `SeenMessage` on its way; what it leaves out is `undefined` there. */
const seenMessage = v.object({
  completeness: v.picklist(['rebuilt', 'view']),
  headers: v.optional(line(2_000_000)),
  from: v.optional(mailbox),
  sender: v.optional(mailbox),
  replyTo: mailboxes,
  to: mailboxes,
  cc: mailboxes,
  subject: line(10_000),
  date: line(100),
  messageId: line(1000),
  html: v.optional(line(largestMessage)),
  text: v.optional(line(largestMessage)),
  attachments: v.optional(v.pipe(v.array(attachment), v.maxLength(500))),
});

/** A message on its way to the background: its source, or what was seen of it. */
export const wiredSource = v.variant('kind', [
  v.object({ kind: v.literal('raw'), bytes }),
  v.object({ kind: v.literal('seen'), message: seenMessage }),
]);

/** Bytes of a file that a person dropped. */
export const wiredBytes = bytes;

/** A message's source between two parts of the extension. */
export type WiredSource = v.InferOutput<typeof wiredSource>;
