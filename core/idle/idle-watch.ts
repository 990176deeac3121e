import * as v from 'valibot';
import { idlePhase, type IdlePhase, type IdlePolicy, type Instant } from './idle-phase.ts';

/**
 * What a host keeps on disk about an open mailbox, so that sleep, a restart and the setting of the clock change nothing:
 * `{ lastActivity: 1732351860000, seenAt: 1732351890000 }`.
 */
export interface IdleWatch {
  readonly lastActivity: Instant;
  /** The last time that anybody looked at the clock for it; never before `lastActivity`. */
  readonly seenAt: Instant;
}

/** A mailbox opened, or stayed in on purpose, at an instant. */
export function beginWatch(now: Instant): IdleWatch {
  return { lastActivity: now, seenAt: now };
}

/**
 * Looks at the clock. Time that went by unseen counts as inactivity: a leap forward cannot be told from a sleep. A clock that
 * was set back takes the last activity back with it, so that what was left of the time is still what is left.
 */
export function observe(watch: IdleWatch, now: Instant): IdleWatch {
  const setBack = Math.max(0, watch.seenAt - now);
  return { lastActivity: watch.lastActivity - setBack, seenAt: now };
}

/** The phase of a mailbox as it was last observed. */
export function phaseOf({ lastActivity, seenAt }: IdleWatch, policy: IdlePolicy): IdlePhase {
  return idlePhase(lastActivity, seenAt, policy);
}

/**
 * Somebody did something in a tab. Whoever moves the mouse after the time is over may be somebody else: an expired watch stays
 * expired, and only `beginWatch` after a new log-in opens another.
 */
export function withActivity(watch: IdleWatch, now: Instant, policy: IdlePolicy): IdleWatch {
  const seen = observe(watch, now);
  return phaseOf(seen, policy).phase === 'expired' ? seen : beginWatch(now);
}

const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const watchSchema = v.object({ lastActivity: instant, seenAt: instant });

/**
 * Reads a watch from storage, whatever that holds; `undefined` where it holds none, and a host that finds a session open then
 * treats it as expired. An activity said to lie after the last look is moved to it.
 */
export function readIdleWatch(json: unknown): IdleWatch | undefined {
  const { success, output } = v.safeParse(watchSchema, json);
  if (!success) return undefined;
  return { lastActivity: Math.min(output.lastActivity, output.seenAt), seenAt: output.seenAt };
}
