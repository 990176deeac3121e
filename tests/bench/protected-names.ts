import { academies } from '../../core/profile/partners/academies.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { inventedNames } from './hosts.ts';

/** Names to protect, true ones as far as the profile goes: the organisation's, academies, brands, then invented ones. */
export function protectedNames(profile: Profile, count: number): readonly string[] {
  const own = profile.protected.map(({ domain }) => domain);
  const schools = academies.map(({ domain }) => domain);
  const brands = profile.brands.flatMap(({ domains }) => domains.slice(0, 1)).filter((domain) => domain.includes('.'));
  const all = [...own, ...schools.slice(0, 20), ...brands, ...schools.slice(20), ...inventedNames(count)];
  return [...new Set(all)].slice(0, count);
}
