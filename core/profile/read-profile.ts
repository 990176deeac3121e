import * as v from 'valibot';
import { completeProfile } from './complete-profile.ts';
import { profileSchema, type Profile } from './profile.ts';

/** What is wrong with a profile, and where: `protected.0.domain`. */
export interface ProfileProblem {
  /** Keys and indexes joined by dots; empty for the profile itself. */
  readonly path: string;
  readonly message: string;
}

/** A profile, or why it is none. */
export type ProfileReading =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

const problemLimit = 100;

/** Reads a profile from parsed JSON, whatever that is, and fills in the lists it names. */
export function readProfile(json: unknown): ProfileReading {
  const result = v.safeParse(profileSchema, json);
  if (result.success) return { ok: true, profile: completeProfile(result.output) };
  const problems = result.issues
    .slice(0, problemLimit)
    .map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }));
  return { ok: false, problems };
}
