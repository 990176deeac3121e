import type { Context } from '../../../core/context.ts';
import { createContext } from '../../../core/create-context.ts';
import type { Profile } from '../../../core/profile/profile.ts';

/** The profile compiled to what verdicts depend on: takes a third of a second, so once for each profile that is followed. */
export function contexts(): (profile: Profile) => Context {
  let last: Context | undefined;
  return (profile) => {
    if (last?.profile !== profile) last = createContext(profile);
    return last;
  };
}
