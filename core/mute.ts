import type { Context } from './context.ts';
import type { Evidence } from './verdict.ts';

/** Rules that speak of a domain like another: muted for a brand they may be, for a protected domain never. */
const lookalikeRules: ReadonlySet<string> = new Set(['sender-lookalike', 'link-lookalike']);

/** The rule that says what the team has confirmed; nothing silences it. */
const neverMuted = 'known-bad';

/**
 * Whether the team has silenced a rule for a while, by the feed, since it raises false alarms. What the team reported and lookalikes of a
 * protected domain are heard whatever the Context says.
 */
export function isMuted({ rule, facts }: Evidence, { muted, profile }: Context): boolean {
  if (!muted.has(rule) || rule === neverMuted) return false;
  return !(lookalikeRules.has(rule) && profile.protected.some(({ domain }) => domain === facts['target']));
}
