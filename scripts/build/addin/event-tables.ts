import { parseHost } from '../../../core/domain/parse-host.ts';
import { suffixOf } from '../../../core/domain/suffixes.ts';
import { confusables } from '../../../core/domain/confusables.generated.ts';
import { hostTableOf } from '../../../core/outgoing/host-table-of.ts';
import { reducedHosts, slipsAreAsked, type HostTable } from '../../../core/outgoing/host-table.ts';
import { createContext } from '../../../core/create-context.ts';
import type { Hosts } from '../../../core/outgoing/hosts.ts';
import { hostsOf } from '../../../core/outgoing/hosts-of.ts';
import type { Profile, Protected } from '../../../core/profile/profile.ts';
import { freeMailDomains } from '../../../core/profile/tables/free-mail.ts';
import { partsMoved, spokenNames } from '../../../core/variants/names-beside.ts';

/** What the events are built with: the constant of `addin/events/event-tables.ts`; `excess` is the bytes that must be left out of it. */
export function eventTables(profile: Profile, version: string, excess = 0): object {
  const { server, key } = profile.report;
  const { ours, partners, brands, freeMail, spoken: all } = eventHostTable(profile);
  const spoken = withoutBytes(all, excess);
  return {
    language: profile.language,
    hosts: {
      ours: ours.join(' '),
      partners: partners.join(' '),
      brands: brands.join(' '),
      freeMail: freeMail.join(' '),
      spoken: spoken.map((names) => names.join(' ')).join(','),
    },
    help: { recovery: profile.contacts.accountRecovery?.url, phone: profile.contacts.helpdesk?.phone },
    server: server === undefined ? undefined : { address: server.replace(/\/+$/u, ''), key },
    version,
  };
}

/**
 * The table without the domains of partners, brands and free mail that nobody would take for a slip of anything, and whose own slips are
 * no reason to ask: they are most of it, and without them the events ask about the same. So a profile may name as many as it likes.
 */
function eventHostTable(profile: Profile): HostTable {
  const table = hostTableOf(profile);
  const whole = hostsOf(createContext(profile));
  const spoken = profile.protected.map((each) => otherNames(each, whole));
  const { meantBy } = reducedHosts({
    ...table,
    spoken,
    partners: table.partners.filter(slipsAreAsked),
    brands: [],
    freeMail: [],
  });
  const isNeeded = (domain: string): boolean => meantBy(domain) !== undefined;
  return {
    ...table,
    spoken,
    partners: table.partners.filter((domain) => slipsAreAsked(domain) || isNeeded(domain)),
    brands: table.brands.filter(isNeeded),
    freeMail: table.freeMail.filter(isNeeded),
  };
}

/** What else a protected domain's body is called and its name turned round, as far as the whole index takes them for imitations. */
function otherNames(each: Protected, { meantBy }: Hosts): readonly [string, ...string[]] {
  const dot = each.domain.indexOf('.');
  const names = new Set([...spokenNames(each), ...partsMoved(each.domain.slice(0, dot), each.domain.slice(dot + 1))]);
  const taken = [...names].filter((name) => meantBy(`${name}.fr`)?.strength === 'strong');
  return [each.domain, ...new Set(taken.map((name) => name.replaceAll('-', '')))];
}

/** Lists without so many bytes of names, always the last of what is then the longest list: of each domain the most telling ones stay. */
function withoutBytes(lists: HostTable['spoken'], excess: number): HostTable['spoken'] {
  const kept = lists.map((names) => [...names]);
  for (let left = excess; left > 0;) {
    const longest = kept.reduce((one, other) => (other.length > one.length ? other : one), []);
    // The first is the domain itself.
    if (longest.length <= 1) break;
    left -= (longest.pop()?.length ?? 0) + 1;
  }
  return kept.map(([domain = '', ...names]) => [domain, ...names]);
}

/** Every host that the product names for a profile: protected, partners', brands' and free mail. */
export function shippedHosts(profile: Profile): readonly string[] {
  const { ours, partners, brands } = hostTableOf(profile);
  return [...new Set([...ours, ...partners, ...brands, ...freeMailDomains])];
}

/**
 * The suffixes of more than one label that those hosts have, `gouv.fr`, and with a `!` what looks like one and is none: `!com.be`, under
 * which nobody else sells names than who owns it.
 */
export function reducedSuffixes(profile: Profile): readonly string[] {
  const suffixes = shippedHosts(profile).flatMap((host) => {
    const parsed = parseHost(host);
    if (!parsed || parsed.kind === 'ip') return [];
    const suffix = suffixOf(parsed.host);
    const [second = '', last = ''] = parsed.host.split('.').slice(-2);
    if (suffix.includes('.')) return [suffix];
    const seemsSuffix = last.length === 2 && second.length <= 6 && parsed.host.split('.').length > 2;
    return seemsSuffix ? [`!${second}.${last}`] : [];
  });
  return [...new Set(suffixes)].toSorted();
}

/** The rows of the confusables that look like letters, digits and signs of host names: no name of ours has another. */
export function reducedConfusables(): readonly string[] {
  return confusables.filter((row) => /^[a-z0-9.-]+ /u.test(row));
}
