import type { Names } from './claim.ts';
import type { Profile } from './profile.ts';

export type { Claim, Names, Owner } from './claim.ts';

/** Compiles a profile's names and domains for look-up. */
export function compileNames(_profile: Profile): Names {
  return {
    ownerOf: () => undefined,
    claimedIn: () => [],
    roleIn: () => undefined,
    isFreeMail: () => false,
    isFreeHost: () => false,
    isFormBuilder: () => false,
    isShortener: () => false,
  };
}
