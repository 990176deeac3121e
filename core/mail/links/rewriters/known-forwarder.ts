import type { Domain } from '../../../domain/domain.ts';
import type { Passage } from '../../../message.ts';
import type { Forwarder } from './forwarder.ts';
import { mailFilters } from './mail-filters.ts';
import { networks } from './networks.ts';
import { proofpoint } from './proofpoint.ts';
import { searchEngines } from './search-engines.ts';
import { trackers } from './trackers.ts';

/** A service that is known to forward, and whether it is a mail filter's. */
export interface KnownForwarder {
  readonly kind: Passage['kind'];
  readonly target: Forwarder['target'];
}

const byHost: ReadonlyMap<string, KnownForwarder> = new Map([
  ...[proofpoint, ...mailFilters].flatMap((each) => entries('rewriter', each)),
  ...[...searchEngines, ...networks, ...trackers].flatMap((each) => entries('redirector', each)),
]);

function entries(kind: Passage['kind'], { hosts, target }: Forwarder): readonly (readonly [string, KnownForwarder])[] {
  return hosts.map((host) => [host, { kind, target }] as const);
}

/** Suffixes under which the big services have their names: `fr`, `co.uk`. Under others anyone may: `google.web.app`. */
const worldwide = /^(?:com|(?:com?\.)?[a-z]{2})$/u;

/** The service behind a host, if it is one: `eur01.safelinks.protection.outlook.com`. */
export function knownForwarder({ host, name, suffix }: Domain): KnownForwarder | undefined {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const known = byHost.get(rest);
    if (known) return known;
  }
  return worldwide.test(suffix) ? byHost.get(`${name}.*`) : undefined;
}
