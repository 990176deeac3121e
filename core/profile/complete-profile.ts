import { brandLists } from './brands/brand-lists.ts';
import { partnerLists } from './partners/partner-lists.ts';
import type { Brand, Partner, Profile, ProfileFile, Protected } from './profile.ts';

/** Puts the shipped lists that a profile names into it, and the organisation's words on its protected domains. */
export function completeProfile(file: ProfileFile): Profile {
  const own = file.protected.map((entry) => protectedOf(entry, file));
  return { ...file, protected: own, brands: brandsOf(file), partners: partnersOf(file, own) };
}

function protectedOf(entry: ProfileFile['protected'][number], { organisation }: ProfileFile): Protected {
  return {
    domain: entry.domain,
    spoken: entry.spoken,
    words: entry.words ?? organisation.words,
    places: entry.places ?? organisation.places,
    departments: entry.departments ?? organisation.departments,
  };
}

function brandsOf({ brands }: ProfileFile): readonly Brand[] {
  const byId = new Map(brands.lists.flatMap((list) => brandLists[list]).map((brand) => [brand.id, brand]));
  for (const brand of brands.add) byId.set(brand.id, brand);
  for (const id of brands.remove) byId.delete(id);
  return [...byId.values()];
}

function partnersOf({ partners }: ProfileFile, own: readonly Protected[]): readonly Partner[] {
  const byDomain = new Map(partners.lists.flatMap((list) => partnerLists[list]).map((entry) => [entry.domain, entry]));
  for (const partner of partners.add) byDomain.set(partner.domain, partner);
  for (const domain of partners.remove) byDomain.delete(domain);
  for (const { domain } of own) byDomain.delete(domain);
  return [...byDomain.values()].toSorted((one, other) => (one.domain < other.domain ? -1 : 1));
}
