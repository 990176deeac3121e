import type { Domain } from '../domain/domain.ts';
import { parseHost } from '../domain/parse-host.ts';
import type { Profile } from '../profile/profile.ts';

/** Domains that are never flagged: protected, brands' own and partners', by host or registrable domain. */
export function ownDomains(profile: Profile): ReadonlySet<string> {
  const all = [
    ...profile.protected.map(({ domain }) => domain),
    ...profile.brands.flatMap(({ domains }) => domains),
    ...profile.partners.map(({ domain }) => domain),
  ];
  // A suffix of a brand's own (`.sncf`) is no host: others' names may stand before it, in tests at least.
  return new Set(all.filter((domain) => domain.includes('.')).map((domain) => parseHost(domain)?.host ?? domain));
}

/** Whether the host or a domain above it, down to the registrable one, is somebody's own; a whole suffix (`gouv.fr`) excuses nobody's slip. */
export function belongs({ host, registrable }: Domain, own: ReadonlySet<string>): boolean {
  for (let rest = host; rest.length >= registrable.length; rest = rest.slice(rest.indexOf('.') + 1)) {
    if (own.has(rest)) return true;
  }
  return false;
}
