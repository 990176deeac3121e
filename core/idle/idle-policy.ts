import type { Profile } from '../profile/profile.ts';
import type { IdlePolicy } from './idle-phase.ts';

/** What a person, or an administrator, chose for this computer. */
export interface IdleChoice {
  /** A computer that several people use: a staff room's. */
  readonly shared: boolean;
  /** The person asked for no automatic log-out; heeded only where the profile lets them. */
  readonly off: boolean;
}

/** How an organisation's computers end what was left alone. */
export interface IdleRules extends IdlePolicy {
  /** Logs out when the machine is locked, without waiting. */
  readonly onLock: boolean;
  /** After the log-out nothing stays: neither the site's cookies and storage nor Vigie's own state. */
  readonly forget: boolean;
}

const minute = 60_000;
const second = 1_000;
/** WCAG 2.2.1 wants 20 seconds at least to answer a warning. */
const leastWarning = 20 * second;

/** The rules for this computer, from the profile; `undefined` where the automatic log-out is off. */
export function idleRules({ idle }: Pick<Profile, 'idle'>, { shared, off }: IdleChoice): IdleRules | undefined {
  if (off && (shared ? idle.sharedComputer.mayDisable : idle.mayDisable)) return undefined;
  const minutes = shared ? Math.min(idle.minutes, idle.sharedComputer.minutes) : idle.minutes;
  return { ...policyOf(minutes * minute, idle.warningSeconds * second), onLock: shared, forget: shared };
}

/** The longest time, in minutes, that a person's own choice can come to on this computer; `Infinity` where they are free. */
export function longestMinutes({ idle }: Pick<Profile, 'idle'>, shared: boolean): number {
  const own = idle.mayDisable ? Infinity : idle.minutes;
  return shared ? Math.min(own, idle.sharedComputer.minutes) : own;
}

/** Of a very short time the warning takes at most half, or it would never be quiet: one minute warns for 30 seconds. */
function policyOf(idle: number, warning: number): IdlePolicy {
  return { idle, warning: Math.max(leastWarning, Math.min(warning, idle / 2)) };
}
