import * as v from 'valibot';
import { answerSchema } from '../../../core/report/answer.ts';
import { reportSchema } from '../../../core/report/report.ts';

/** A report in the queue, without the message's own bytes, which are kept beside it until the server has them. */
export const queuedReportSchema = v.object({
  report: reportSchema,
  owner: v.optional(v.object({ webmail: v.string(), mailbox: v.string() })),
  /** Milliseconds since 1970. */
  at: v.number(),
  from: v.string(),
  subject: v.string(),
  state: v.variant('kind', [
    v.object({
      kind: v.literal('waiting'),
      attempts: v.number(),
      /** When to try again, milliseconds since 1970. */
      next: v.number(),
      problem: v.optional(v.string()),
    }),
    v.object({
      kind: v.literal('received'),
      at: v.number(),
      answer: v.optional(answerSchema),
      /** When to ask again whether the team has answered. */
      next: v.number(),
      asked: v.number(),
    }),
    v.object({ kind: v.literal('refused'), problem: v.string() }),
  ]),
});

/** A report in the queue. */
export type QueuedReport = Readonly<v.InferOutput<typeof queuedReportSchema>>;
/** How far it has come. */
export type QueueState = QueuedReport['state'];
