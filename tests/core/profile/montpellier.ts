import type { Profile } from '../../../core/profile/profile.ts';
import { readProfile } from '../../../core/profile/read-profile.ts';
import montpellierFile from '../../../profiles/montpellier.json' with { type: 'json' };

/** The profile file as parsed JSON, to be changed at will. */
export function montpellierJson(): Record<string, unknown> {
  return structuredClone<Record<string, unknown>>(montpellierFile);
}

/** The shipped profile, complete. */
export const montpellier: Profile = read(montpellierFile);

function read(json: unknown): Profile {
  const reading = readProfile(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.profile;
}
