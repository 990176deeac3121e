import type { Decision } from '../../core/report/answer.ts';

/** A day in milliseconds. */
export const day = 86_400_000;

/** How long a mail is kept, in days: what nobody has decided as long as an attack. */
export const mailTerms: Readonly<Record<Decision | 'open', number>> = {
  legitimate: 7,
  spam: 15,
  phishing: 90,
  open: 90,
};
/** How long a reporter's address is kept, unless they are answered by mail before. */
export const reporterTerm = 30;
/** How long that address is kept once they were answered by mail, in days: for a correction. */
export const answeredTerm = 7;
/**
 * How long the audit log is kept, in days. It is shortened by a month at a time, so that it does not fill up with entries about its own
 * shortening: what is in it is between eleven months and a year old when it goes.
 */
export const auditTerms = { shortest: 335, longest: 365 } as const;
/** How long an analyst’s word to the reporters is kept after the decision, in days: as long as anybody may still ask for their answer. */
export const commentTerm = 90;
/** How long an entry stays in the feed. */
export const feedTerm = 90;
/** How long a decision may be taken back before anybody is written to, in milliseconds. */
export const grace = 30_000;
