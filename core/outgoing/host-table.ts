import type { Hosts, Meant, Standing } from './hosts.ts';
import { isDottedSlip, isSlipOfKnown, isSlipOfOurs } from './slips/domain-slip.ts';
import { isDressedAs } from './slips/dressed.ts';
import { providerMeant } from './slips/provider-slip.ts';
import { spokenNames } from './slips/spoken.ts';

/** Whose domains are whose, as plain data that a build can write into a bundle. */
export interface HostTable {
  /** The protected domains. */
  readonly ours: readonly string[];
  /** Those of partners. */
  readonly partners: readonly string[];
  /** Those of brands: never a slip of anything. */
  readonly brands: readonly string[];
  /** Where anyone gets a mailbox: never a slip of anything either. */
  readonly freeMail: readonly string[];
  /** Protected domains, each followed by what else its body is called, without hyphens: `rectoratmontpellier`. A whole profile needs none. */
  readonly spoken: readonly (readonly [domain: string, ...names: readonly string[]])[];
}

/**
 * What a table alone tells of hosts: slips, and the plainest imitations of the organisation's domains. For classic Outlook; a bundle
 * short of room may leave out of `brands` and `freeMail` what resembles nothing, and takes mail to it for a stranger's.
 */
export function reducedHosts(table: HostTable): Hosts {
  const ours = new Set(table.ours);
  const spokenBy = spokenNames(table.spoken);
  const known = new Set([...table.partners, ...table.brands]);
  const freeMail = new Set(table.freeMail);
  const standingOf = (host: string): Standing => {
    if (parentIn(ours, host) !== undefined) return 'ours';
    if (freeMail.has(host)) return 'free-mail';
    return parentIn(known, host) === undefined ? 'other' : 'known';
  };
  return {
    standingOf,
    bodyOf: (host) => parentIn(ours, host) ?? parentIn(known, host) ?? lastLabels(host),
    meantBy: (host) => {
      const standing = standingOf(host);
      const slip = slipOf(host, standing, table);
      if (slip || standing !== 'other') return slip;
      const domain = table.ours.find((own) => isDressedAs(host, own)) ?? spokenBy(host, lastLabels(host));
      return domain === undefined ? undefined : { domain, by: 'lookalike', strength: 'strong' };
    },
  };
}

/** What a host is a slip of. */
export function slipOf(host: string, standing: Standing, { ours, partners }: HostTable): Meant | undefined {
  if (standing === 'ours') return undefined;
  const own = ours.find((domain) => isDottedSlip(host, domain) || (standing === 'other' && isSlipOfOurs(host, domain)));
  if (own !== undefined) return { domain: own, by: 'slip', strength: 'strong' };
  if (standing !== 'other') return undefined;
  const provider = providerMeant(host);
  if (provider) return { domain: provider.domain, by: 'slip', strength: provider.strength };
  const partner = partners.find((domain) => isSlipOfKnown(host, domain));
  if (partner === undefined) return undefined;
  return { domain: partner, by: 'slip', strength: slipsAreAsked(partner) ? 'strong' : 'weak' };
}

/** Whether a slip of a partner's domain is asked about: nobody but academies is called `ac-`; of the others some neighbour may be real. */
export function slipsAreAsked(partner: string): boolean {
  return partner.startsWith('ac-');
}

function parentIn(domains: ReadonlySet<string>, host: string): string | undefined {
  for (let rest = host; rest !== '';) {
    if (domains.has(rest)) return rest;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
  return undefined;
}

/** Near enough to a registrable domain where no list of suffixes is at hand: two labels, or three under `gouv.fr`, `co.uk`. */
function lastLabels(host: string): string {
  const labels = host.split('.');
  const [second = ''] = labels.slice(-2);
  return labels.slice(['gouv', 'co', 'com', 'ac', 'org', 'asso'].includes(second) ? -3 : -2).join('.');
}
