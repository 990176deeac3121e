import type { Domain } from '../../../core/domain/domain.ts';
import { parseHost } from '../../../core/domain/parse-host.ts';
import { compileLookalikes } from '../../../core/lookalike/compile.ts';
import type { Lookalike } from '../../../core/lookalike/lookalike.ts';
import { withProtected } from '../../../core/profile/with-protected.ts';
import { montpellier } from '../profile/montpellier.ts';

const shipped = compileLookalikes(montpellier);

/** The host as a domain; a test's own mistake when it is none. */
export function domainOf(host: string): Domain {
  const parsed = parseHost(host);
  if (parsed?.kind !== 'domain') throw new Error(`${host} is no domain`);
  return parsed;
}

/** What a host imitates under the shipped profile of Montpellier. */
export function imitated(host: string): Lookalike | undefined {
  return shipped.of(domainOf(host));
}

/** The same with further domains protected: `imitatedAmong('ac-toulouse.fr')('ac-tolouse.fr')`. */
export function imitatedAmong(...domains: readonly string[]): (host: string) => Lookalike | undefined {
  const lookalikes = compileLookalikes(withProtected(montpellier, domains));
  return (host) => lookalikes.of(domainOf(host));
}
