import { academies, academyWords } from './partners/academies.ts';
import type { Brand, Profile, Protected } from './profile.ts';

/**
 * The profile with further domains protected: an academy's (`ac-versailles.fr`) brings its place and words,
 * a brand's (`caf.fr`) has all its imitations looked for, any other is protected as it is written.
 */
export function withProtected(profile: Profile, domains: readonly string[]): Profile {
  const wanted = new Set(domains.map((domain) => domain.toLowerCase()));
  for (const { domain } of profile.protected) wanted.delete(domain);
  const brands = profile.brands.map((brand) => watched(brand, wanted));
  const owned = new Set(profile.brands.flatMap((brand) => brand.domains));
  const added = [...wanted].filter((domain) => !owned.has(domain)).map(protectedOf);
  return {
    ...profile,
    protected: [...profile.protected, ...added],
    brands,
    partners: profile.partners.filter(({ domain }) => !wanted.has(domain)),
  };
}

function watched(brand: Brand, wanted: ReadonlySet<string>): Brand {
  const asked = brand.domains.filter((domain) => wanted.has(domain));
  if (asked.length === 0) return brand;
  const targets = [...new Set([...(brand.targets ?? brand.domains.slice(0, 1)), ...asked])];
  return { ...brand, lookalikes: 'full', targets };
}

function protectedOf(domain: string): Protected {
  const academy = academies.find((candidate) => candidate.domain === domain);
  if (academy === undefined) return { domain, spoken: [], words: [], places: [], departments: [] };
  const { places, departments } = academy;
  return { domain, spoken: [], words: academyWords, places, departments };
}
