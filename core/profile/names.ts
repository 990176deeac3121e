import type { Names } from './claim.ts';
import { isFormBuilder, isFreeHost, isFreeMail, isShortener } from './claims/domain-kinds.ts';
import { compileClaims } from './claims/find-claims.ts';
import { findRole } from './claims/find-role.ts';
import { compileOwners, owns } from './claims/owners.ts';
import type { Profile } from './profile.ts';

/** Compiles a profile's names and domains for look-up; milliseconds, so once a profile. */
export function compileNames(profile: Profile): Names {
  return {
    ownerOf: compileOwners(profile),
    owns,
    claimedIn: compileClaims(profile),
    roleIn: findRole,
    isFreeMail,
    isFreeHost,
    isFormBuilder,
    isShortener,
  };
}
