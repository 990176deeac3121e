import { parseHost } from '../domain/parse-host.ts';
import { compileLookalikes } from '../lookalike/compile.ts';
import type { Lookalikes } from '../lookalike/lookalike.ts';
import type { Names } from '../profile/claim.ts';
import { compileNames } from '../profile/names.ts';
import type { Brand, Profile } from '../profile/profile.ts';
import type { FeedPolicy } from './feed-policy.ts';
import { isHostOfMany } from './host-of-many.ts';

/**
 * The profile with what the feed adds. A brand comes with domains that are then nobody's imitation: so none that is added may have the name
 * of anyone known, nor a domain that is like a known one, a public suffix, or one where anybody puts pages.
 */
export function profileWithPolicy(profile: Profile, { brands, words }: FeedPolicy): Profile {
  if (brands.length === 0 && words.length === 0) return profile;
  const names = compileNames(profile);
  const lookalikes = compileLookalikes(profile);
  const ids = new Set(profile.brands.map(({ id }) => id));
  const added = brands.filter((brand) => {
    if (ids.has(brand.id) || !isNobodys(brand, names, lookalikes)) return false;
    ids.add(brand.id);
    return true;
  });
  return {
    ...profile,
    brands: [...profile.brands, ...added],
    serviceWords: [...new Set([...profile.serviceWords, ...words])],
  };
}

function isNobodys(
  { name, names: written, ordinary, domains, targets = [] }: Brand,
  names: Names,
  lookalikes: Lookalikes,
): boolean {
  const isNew = [name, ...written, ...ordinary].every((each) => names.claimedIn(each).length === 0);
  return isNew && [...domains, ...targets].every((domain) => isFree(domain, names, lookalikes));
}

function isFree(written: string, names: Names, lookalikes: Lookalikes): boolean {
  const domain = parseHost(written);
  if (domain?.kind !== 'domain' || domain.registrable !== domain.host || domain.privateSuffix) return false;
  if (isHostOfMany(domain)) return false;
  return names.ownerOf(domain) === undefined && lookalikes.of(domain) === undefined;
}
