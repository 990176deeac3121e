import type { Context } from '../context.ts';
import type { Domain } from '../domain/domain.ts';
import { parseHost } from '../domain/parse-host.ts';
import type { Technique } from '../lookalike/lookalike.ts';
import { hostTableOf } from './host-table-of.ts';
import { slipOf } from './host-table.ts';
import type { Hosts, Meant, Standing } from './hosts.ts';

/** How a brand's name is misspelt; a combosquat of one is a link's matter, and no typing slip. */
const misspellings: ReadonlySet<Technique> = new Set<Technique>([
  'homoglyph',
  'omission',
  'insertion',
  'repetition',
  'replacement',
  'transposition',
  'vowel-swap',
]);

/** What a whole profile tells of hosts: slips, and imitations of all that it protects. */
export function hostsOf({ profile, names, lookalikes }: Pick<Context, 'profile' | 'names' | 'lookalikes'>): Hosts {
  const table = hostTableOf(profile);
  const partnersByLook = new Map(table.partners.map((partner) => [domainOf(partner)?.skeleton ?? partner, partner]));
  const standing = (domain: Domain | undefined): Standing => {
    if (!domain) return 'other';
    const owner = names.ownerOf(domain);
    if (owner?.kind === 'organisation') return 'ours';
    if (names.isFreeMail(domain)) return 'free-mail';
    return owner === undefined ? 'other' : 'known';
  };
  const imitated = (domain: Domain): Meant | undefined => {
    const partner = partnersByLook.get(domain.skeleton);
    if (partner !== undefined) return { domain: partner, by: 'lookalike', strength: 'strong' };
    const lookalike = lookalikes.of(domain);
    const target = lookalike && domainOf(lookalike.of);
    const owner = target && names.ownerOf(target);
    if (!lookalike || !owner) return undefined;
    if (owner.kind === 'organisation') return { domain: lookalike.of, by: 'lookalike', strength: lookalike.strength };
    return misspellings.has(lookalike.technique)
      ? { domain: lookalike.of, by: 'lookalike', strength: 'weak' }
      : undefined;
  };
  return {
    standingOf: (host) => standing(domainOf(host)),
    bodyOf: (host) => {
      const domain = domainOf(host);
      const owner = domain && !names.isFreeMail(domain) ? names.ownerOf(domain) : undefined;
      return owner ? `${owner.kind} ${owner.id}` : (domain?.registrable ?? host);
    },
    meantBy: (host) => {
      const domain = domainOf(host);
      const slip = slipOf(domain?.host ?? host, standing(domain), table);
      if (slip?.strength === 'strong' || !domain || standing(domain) !== 'other') return slip;
      return imitated(domain) ?? slip;
    },
  };
}

function domainOf(host: string): Domain | undefined {
  const parsed = parseHost(host);
  return parsed?.kind === 'domain' ? parsed : undefined;
}
