/** A point in time as the machine's clock gives it, in milliseconds since 1970: `1732351860000`. */
export type Instant = number;

/** How long an open mailbox may be left alone: `{ idle: 1_800_000, warning: 120_000 }`. Milliseconds; 0 < warning < idle. */
export interface IdlePolicy {
  /** From the last activity to the log-out. */
  readonly idle: number;
  /** How long before the log-out the warning begins. */
  readonly warning: number;
}

/** Where an open mailbox stands between its last activity and the log-out. */
export type IdlePhase =
  | { readonly phase: 'active'; readonly until: Instant }
  | { readonly phase: 'warning'; readonly until: Instant }
  | { readonly phase: 'expired'; readonly since: Instant };

/**
 * The phase at an instant. It depends on instants alone and never on timers having run, so it is right at once after a sleep
 * or the death of a worker. An activity that lies in the future (the clock was set back) counts as just now; `observe` of
 * `idle-watch.ts` remembers what was seen before and puts it right.
 */
export function idlePhase(lastActivity: Instant, now: Instant, policy: IdlePolicy): IdlePhase {
  const last = Math.min(lastActivity, now);
  const expiry = last + policy.idle;
  if (now >= expiry) return { phase: 'expired', since: expiry };
  const warned = expiry - policy.warning;
  return now < warned ? { phase: 'active', until: warned } : { phase: 'warning', until: expiry };
}
