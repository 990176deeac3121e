/** A day in milliseconds. */
export const day = 24 * 3_600_000;

/** How long the team's answer is waited for, and how long a report that is done with is listed, in days. */
export const reportTerms = { answer: 60, listed: 90 } as const;
