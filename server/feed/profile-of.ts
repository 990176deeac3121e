import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readProfile } from '../../core/profile/read-profile.ts';
import type { Profile } from '../../core/profile/profile.ts';

const shipped = join(import.meta.dirname, '../../profiles/montpellier.json');

/** The organisation's profile, from its file or the one that Vigie comes with; throws with its first fault when it has one. */
export async function profileOf(path: string = shipped): Promise<Profile> {
  const reading = readProfile(JSON.parse(await readFile(path, 'utf8')));
  if (reading.ok) return reading.profile;
  const [problem] = reading.problems;
  throw new Error(`${path}: ${problem?.path ?? ''}: ${problem?.message ?? ''}`);
}
