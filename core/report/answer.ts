import * as v from 'valibot';

/** What the security team may decide: `phishing`. */
export const decisions = ['phishing', 'spam', 'legitimate'] as const;

/** What the server answers to a receipt, `GET <server>/api/v1/reports/<receipt>`; 404 for a receipt that it does not know. */
export const answerSchema = v.variant('status', [
  v.object({ status: v.literal('received'), at: v.string() }),
  v.object({
    status: v.literal('answered'),
    /** When, ISO 8601 UTC. */
    at: v.string(),
    decision: v.picklist(decisions),
    /** Plain text from the team, in the language of the report; often empty. */
    comment: v.pipe(v.string(), v.maxLength(2000)),
  }),
]);

/** Where a report stands. */
export type Answer = Readonly<v.InferOutput<typeof answerSchema>>;
/** The team's word for a message: `phishing`. */
export type Decision = (typeof decisions)[number];
