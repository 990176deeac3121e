import { toUnicodeHost } from '../../core/domain/idna.ts';
import { foldedSkeleton } from '../../core/domain/skeleton.ts';
import { registrableOf, suffixOf } from '../../core/domain/suffixes.ts';
import { reducedHosts, type HostTable } from '../../core/outgoing/host-table.ts';
import type { Hosts, Meant } from '../../core/outgoing/hosts.ts';

/**
 * What the events know of hosts: slips and the plainer imitations from the table, and letters of other scripts read as the eye reads them.
 * The compose pane and the extension know more (`hostsOf`): what is disguised twice, and imitations of brands.
 */
export function eventHosts(table: HostTable): Hosts {
  const hosts = reducedHosts(table);
  return {
    standingOf: hosts.standingOf,
    bodyOf: (host) => {
      const standing = hosts.standingOf(host);
      return standing === 'other' ? (registrableOf(host, suffixOf(host)) ?? host) : hosts.bodyOf(host);
    },
    meantBy: (host) => hosts.meantBy(host) ?? imitationIn(host, hosts),
  };
}

/** `xn--c-montpellier-9gj.fr` is read as `ac-montpellier.fr`, and is no slip: no keyboard here writes Cyrillic. */
function imitationIn(host: string, hosts: Hosts): Meant | undefined {
  const isForeign = /(?:^|\.)xn--/u.test(host) || /[^ -~]/u.test(host);
  if (!isForeign || hosts.standingOf(host) !== 'other') return undefined;
  const seen = foldedSkeleton(toUnicodeHost(host)).replaceAll('rn', 'm');
  if (hosts.standingOf(seen) === 'ours') return { domain: seen, by: 'lookalike', strength: 'strong' };
  const meant = hosts.meantBy(seen);
  return meant && { ...meant, by: 'lookalike' };
}
