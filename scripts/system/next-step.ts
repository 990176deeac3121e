import type { Surroundings } from './surroundings.ts';

/** What to do about missing packages: install at once, ask first, or only name the command. */
export type Step = 'install' | 'ask' | 'tell';

/** Somebody's own machine is never changed unasked, and nothing is tried that has no right to succeed. */
export function nextStep(at: Surroundings, options: { readonly yes: boolean; readonly check: boolean }): Step {
  if (options.check || !at.hasApt) return 'tell';
  if (!at.isRoot && !at.hasSudo) return 'tell';
  if (options.yes || (at.isRoot && at.isDisposable)) return 'install';
  return at.isTerminal ? 'ask' : 'tell';
}
