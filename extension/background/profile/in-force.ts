import * as v from 'valibot';
import { readProfile } from '../../../core/profile/read-profile.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import { kept } from '../store/kept.ts';
import type { KeyValues } from '../store/key-values.ts';

/** The profile that is followed now, and where it came from. */
export interface ProfileInForce {
  readonly profile: Profile;
  readonly from: 'build' | 'policy';
  /** Why a policy that is there is not followed: `protected: Invalid length`. */
  readonly problems: readonly string[];
}

/** The organisation's profile: the build's, or the policy's where there is one. */
export interface Profiles {
  /** Never waits for the policy: what it was last time is followed until it is known. */
  readonly inForce: () => Promise<ProfileInForce>;
  /** Reads the policy; resolves to whether another profile is in force since. */
  readonly readPolicy: () => Promise<boolean>;
}

/**
 * A profile given by policy takes the place of the build's. Reading a policy takes seconds in Chromium, the first time after it
 * starts, and rejects in Firefox where there is none: so the last one read is kept on disk.
 */
export function profiles(
  disk: KeyValues,
  builtIn: unknown,
  policy: () => Promise<Readonly<Record<string, unknown>>>,
): Profiles {
  const last = kept<unknown>(disk, { key: 'policy', schema: v.unknown(), initial: undefined });
  let current: Promise<ProfileInForce> | undefined;
  const inForce = (): Promise<ProfileInForce> => {
    current ??= last.read().then((text) => chosen(builtIn, typeof text === 'string' ? text : undefined));
    return current;
  };
  return {
    inForce,
    async readPolicy() {
      const given = await policy();
      const text = Object.keys(given).length === 0 ? undefined : JSON.stringify(given);
      if (text === (await last.read())) return false;
      await last.change(() => text);
      current = undefined;
      return true;
    },
  };
}

function chosen(builtIn: unknown, policy: string | undefined): ProfileInForce {
  const own = readProfile(builtIn);
  if (!own.ok) throw new Error('The build checked that its profile is one');
  if (policy === undefined) return { profile: own.profile, from: 'build', problems: [] };
  const managed = readProfile(JSON.parse(policy));
  if (managed.ok) return { profile: managed.profile, from: 'policy', problems: [] };
  return {
    profile: own.profile,
    from: 'build',
    problems: managed.problems.map(({ path, message }) => `${path}: ${message}`),
  };
}
