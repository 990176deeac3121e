import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readProfile } from '../core/profile/read-profile.ts';
import type { Profile, ProfileFile } from '../core/profile/profile.ts';

/** The profile that Vigie comes with. */
const shipped = join(import.meta.dirname, '../profiles/montpellier.json');

/** A profile as it stands in a file and as it is used, or the lines that say why it is none. */
export type ProfileReading =
  | { readonly ok: true; readonly file: ProfileFile; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the organisation's profile. */
export async function readProfileFile(path = shipped): Promise<ProfileReading> {
  let file: ProfileFile;
  try {
    file = JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/u, '')) as ProfileFile;
  } catch (error) {
    return { ok: false, problems: [`${path}: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const reading = readProfile(file);
  if (reading.ok) return { ok: true, file, profile: reading.profile };
  return { ok: false, problems: reading.problems.map((each) => `${path}: ${each.path}: ${each.message}`) };
}
