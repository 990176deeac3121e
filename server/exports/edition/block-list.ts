import { parseHost } from '../../../core/domain/parse-host.ts';
import type { Edition, IndicatorKind } from './edition.ts';

/**
 * Hosts that may be refused whole, sorted, each once: only those confirmed as the attacker's own, and never an address,
 * a public suffix or a name without one (`web.app`, `localhost`), whatever the store says.
 */
export function blockedHosts({ campaigns }: Edition): readonly string[] {
  return sorted(
    confirmed(campaigns, ['host']).flatMap((value) => {
      const host = parseHost(value);
      return host?.kind === 'domain' ? [host.host] : [];
    }),
  );
}

/** Mailboxes that attack, sorted, each once: senders and those that answers were to go to. */
export function blockedMailboxes({ campaigns }: Edition): readonly string[] {
  return sorted(
    confirmed(campaigns, ['sender', 'reply-to']).filter((address) => /^[^\s@"<>()\\,;:]+@[a-z0-9.-]+$/u.test(address)),
  );
}

function confirmed(campaigns: Edition['campaigns'], kinds: readonly IndicatorKind[]): readonly string[] {
  return campaigns
    .filter(({ state }) => state === 'confirmed')
    .flatMap(({ indicators }) => indicators.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value));
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].toSorted();
}
