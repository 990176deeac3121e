import type { Context } from './context.ts';
import { compileLookalikes } from './lookalike/compile.ts';
import { compileNames } from './profile/names.ts';
import type { Profile } from './profile/profile.ts';

/** Compiles a profile, once, to what verdicts depend on; `known` is what a host remembers about this very message. */
export function createContext(
  profile: Profile,
  known: Partial<Pick<Context, 'knownBad' | 'trustedSenders' | 'firstContact' | 'muted'>> = {},
): Context {
  return {
    profile,
    lookalikes: compileLookalikes(profile),
    names: compileNames(profile),
    knownBad: known.knownBad ?? new Map(),
    trustedSenders: known.trustedSenders ?? new Set(),
    firstContact: known.firstContact,
    muted: known.muted ?? new Map(),
  };
}
