import type { Profile } from '../profile/profile.ts';
import { freeMailDomains } from '../profile/tables/free-mail.ts';
import type { HostTable } from './host-table.ts';

/** The table of a profile, with all that stands in it. */
export function hostTableOf(profile: Pick<Profile, 'protected' | 'partners' | 'brands'>): HostTable {
  return {
    ours: profile.protected.map(({ domain }) => domain),
    partners: profile.partners.map(({ domain }) => domain),
    brands: profile.brands.flatMap(({ domains }) => domains),
    freeMail: [...freeMailDomains],
    spoken: [],
  };
}
