import type { Domain } from '../../domain/domain.ts';
import { parseHost } from '../../domain/parse-host.ts';
import type { Owner } from '../claim.ts';
import { isFreeHost } from './domain-kinds.ts';
import type { Brand, Partner, Profile } from '../profile.ts';

/** The profile's organisation as an owner. */
export function organisationOwner({ organisation, protected: own }: Profile): Owner {
  const domains = own.map(({ domain }) => domain);
  return { kind: 'organisation', id: organisation.id, name: organisation.name.fr, domains };
}

/** A brand as an owner. */
export function brandOwner({ id, name, domains }: Brand): Owner {
  return { kind: 'brand', id, name, domains };
}

/** A partner as an owner. */
export function partnerOwner({ domain, names }: Partner): Owner {
  return { kind: 'partner', id: domain, name: names[0] ?? domain, domains: [domain] };
}

/** Answers whose a domain is: the organisation's before a brand's before a partner's; free pages are nobody's. */
export function compileOwners(profile: Profile): (domain: Domain) => Owner | undefined {
  const organisation = organisationOwner(profile);
  const byDomain = new Map<string, Owner>();
  for (const owner of [organisation, ...profile.brands.map(brandOwner), ...profile.partners.map(partnerOwner)]) {
    for (const domain of owner.domains) {
      const host = parseHost(domain)?.host ?? domain;
      if (!byDomain.has(host)) byDomain.set(host, owner);
    }
  }
  return (domain) => (isFreeHost(domain) ? undefined : lookUp(domain, (host) => byDomain.get(host)));
}

/** Whether a domain is one of an owner's; several may share one: `gov.uk`. */
export function owns(owner: Owner, domain: Domain): boolean {
  if (isFreeHost(domain)) return false;
  return lookUp(domain, (host) => (owner.domains.includes(host) ? owner : undefined)) !== undefined;
}

/** Asks for a host and its parents; above the registrable domain only where no hoster's suffix is. */
function lookUp<Found>(domain: Domain, ask: (host: string) => Found | undefined): Found | undefined {
  const top = domain.privateSuffix ? domain.registrable : (domain.suffix.split('.').at(-1) ?? '');
  for (let host = domain.host; host.length >= top.length;) {
    const found = ask(host);
    if (found !== undefined) return found;
    const dot = host.indexOf('.');
    if (dot < 0) return undefined;
    host = host.slice(dot + 1);
  }
  return undefined;
}
