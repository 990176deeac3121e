/** What decides when to ask again. */
export interface PollHistory {
  /** Seconds, from the head; 300 before there is one. */
  readonly poll: number;
  /** Updates in a row that were refused or had no answer. */
  readonly failures: number;
  /** Milliseconds that the server asked for. */
  readonly retryAfter: number | undefined;
  /** A number from 0 up to 1, drawn anew each time: 85 000 clients that open at eight must not ask at the same moment. */
  readonly chance: number;
}

const hour = 3_600_000;
const longestWait = 6 * hour;
const longestRetry = 24 * hour;
const mostDoublings = 8;

/** Milliseconds until the next poll: the head's interval a fifth more or less, doubled by each failure up to six hours. */
export function nextPoll({ poll, failures, retryAfter = 0, chance }: PollHistory): number {
  const usual = Math.max(60, poll) * 1000;
  const doubled = usual * 2 ** Math.min(failures, mostDoublings);
  const wait = Math.max(Math.min(doubled, longestWait), usual) * (0.8 + 0.4 * chance);
  return Math.round(Math.max(wait, retryAfter * (1 + 0.2 * chance)));
}

/** Milliseconds that a Retry-After asks for, of its two kinds: `120`, `Mon, 23 Nov 2026 09:00:00 GMT`. At most a day. */
export function retryAfterOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const wait = /^\d{1,9}$/u.test(header)
    ? Number(header) * 1000
    : header.endsWith(' GMT')
      ? Date.parse(header) - now
      : Number.NaN;
  return wait >= 0 ? Math.min(wait, longestRetry) : undefined;
}
