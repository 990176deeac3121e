import { readFile } from 'node:fs/promises';
import { compileNames } from '../../core/profile/names.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { GuardRails } from './objections.ts';

/** The guard rails of a profile, and of a file with a popular host a line; throws what the file system says when that is not there. */
export async function readGuardRails(profile: Profile, popular: string | undefined): Promise<GuardRails> {
  const lines = popular === undefined ? [] : (await readFile(popular, 'utf8')).split('\n');
  return {
    names: compileNames(profile),
    popular: new Set(lines.map((line) => line.trim().toLowerCase()).filter(Boolean)),
  };
}
