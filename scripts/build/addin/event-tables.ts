import { parseHost } from '../../../core/domain/parse-host.ts';
import { suffixOf } from '../../../core/domain/suffixes.ts';
import { confusables } from '../../../core/domain/confusables.generated.ts';
import { hostTableOf } from '../../../core/outgoing/host-table-of.ts';
import { reducedHosts, type HostTable } from '../../../core/outgoing/host-table.ts';
import { createContext } from '../../../core/create-context.ts';
import { hostsOf } from '../../../core/outgoing/hosts-of.ts';
import type { Profile, Protected } from '../../../core/profile/profile.ts';
import { freeMailDomains } from '../../../core/profile/tables/free-mail.ts';
import { partsMoved, spokenNames } from '../../../core/variants/names-beside.ts';

/** What the events are built with: the constant of `addin/events/event-tables.ts`. */
export function eventTables(profile: Profile, version: string): object {
  const { server, key } = profile.report;
  const { ours, partners, brands, freeMail, spoken } = eventHostTable(profile);
  return {
    language: profile.language,
    hosts: {
      ours: ours.join(' '),
      partners: partners.join(' '),
      brands: brands.join(' '),
      freeMail: freeMail.join(' '),
      spoken: spoken.map((names) => names.join(' ')).join(','),
    },
    server: server === undefined ? undefined : { address: server.replace(/\/+$/u, ''), key },
    version,
  };
}

/**
 * The table without the domains of brands and of free mail that nobody would take for a slip of anything: they are most of it, and
 * without them the events give the same answers.
 */
function eventHostTable(profile: Profile): HostTable {
  const table = hostTableOf(profile);
  const spoken = profile.protected.map((each) => otherNames(each, profile));
  const { meantBy } = reducedHosts({ ...table, spoken, brands: [], freeMail: [] });
  const needed = (domains: readonly string[]): readonly string[] =>
    domains.filter((each) => meantBy(each) !== undefined);
  return { ...table, spoken, brands: needed(table.brands), freeMail: needed(table.freeMail) };
}

/** What else a protected domain's body is called and its name turned round, as far as the whole index takes them for imitations. */
function otherNames(each: Protected, profile: Profile): readonly [string, ...string[]] {
  const { meantBy } = hostsOf(createContext(profile));
  const dot = each.domain.indexOf('.');
  const names = new Set([...spokenNames(each), ...partsMoved(each.domain.slice(0, dot), each.domain.slice(dot + 1))]);
  const taken = [...names].filter((name) => meantBy(`${name}.fr`)?.strength === 'strong');
  return [each.domain, ...new Set(taken.map((name) => name.replaceAll('-', '')))];
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
