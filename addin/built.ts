import type { Profile } from '../core/profile/profile.ts';
import { readProfile } from '../core/profile/read-profile.ts';

/** The profile that this add-in was built for, as it stands in its file. */
declare const VIGIE_PROFILE: unknown;
/** `0.1.0`. */
declare const VIGIE_VERSION: string;

/** The organisation; the build checked that its file is a profile. */
export function builtProfile(): Profile {
  const reading = readProfile(VIGIE_PROFILE);
  if (!reading.ok) throw new TypeError('Built with what is no profile');
  return reading.profile;
}

/** `0.1.0`, shown in the pane: Outlook may keep an old one for days. */
export function builtVersion(): string {
  return VIGIE_VERSION;
}
