import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readProfile } from '../../core/profile/read-profile.ts';
import type { Profile } from '../../core/profile/profile.ts';

/** Something that is built: a file of this folder. */
export interface Target {
  /** `extension` */
  readonly name: string;
  /** Options of its own and what they are: `{ 'addin-url': 'where the add-in is served' }`; their values come as texts in `more`. */
  readonly options: Readonly<Record<string, string>>;
  /** Builds it, and gives the folders that came of it. */
  readonly build: (options: BuildOptions) => Promise<readonly string[]>;
}

/** What every target is built with. */
export interface BuildOptions {
  /** Where the results go: `/…/dist`. */
  readonly out: string;
  /** `0.1.0` */
  readonly version: string;
  /** The profile as it stands in its file, which is what is built in; it was read, so it is one. */
  readonly profileFile: unknown;
  readonly profile: Profile;
  /** Options of single targets. */
  readonly more: Readonly<Record<string, string | undefined>>;
}

/** The project's own folder. */
export const root = resolve(import.meta.dirname, '../..');

/** Reads what was asked for; throws with what is wrong with it. */
export function readOptions(values: Readonly<Record<string, unknown>>): BuildOptions {
  // Vite goes by it whatever it is told: under any other value, a test run's above all, bundles would hold paths of this machine.
  process.env['NODE_ENV'] = 'production';
  const given = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const file = given('profile') ?? join(root, 'profiles/montpellier.json');
  const profileFile: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const reading = readProfile(profileFile);
  if (!reading.ok) {
    const problems = reading.problems.map(({ path, message }) => `  ${path}: ${message}`);
    throw new Error(`${file} is not a profile:\n${problems.join('\n')}`);
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  return {
    out: resolve(given('out') ?? join(root, 'dist')),
    version: given('version') ?? version,
    profileFile,
    profile: reading.profile,
    more: Object.fromEntries(Object.keys(values).map((name) => [name, given(name)])),
  };
}
