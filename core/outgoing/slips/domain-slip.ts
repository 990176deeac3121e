import { isEndingFor } from './endings.ts';
import { slipBetween, slipInside } from './one-slip.ts';

/** A domain cut at its first dot: `ac-montpellier` and `fr`. */
interface Cut {
  readonly name: string;
  readonly ending: string;
}

/** Shorter names are a letter away from other people's. */
const leastName = 7;

/** A dot for a hyphen: `ac.montpellier.fr`, which may lead below somebody else's domain. */
export function isDottedSlip(host: string, domain: string): boolean {
  return host !== domain && host.replaceAll('.', '-') === domain.replaceAll('.', '-');
}

/**
 * Whether a stranger's host is a slip of the organisation's domain: `ac-montpelier.fr`, `ac-montpellier.com`,
 * `webmail.acmontpellier.fr`, `ac-montpellier`. Nobody near is right, so the ending may be wrong as well.
 */
export function isSlipOfOurs(host: string, domain: string): boolean {
  const meant = cut(domain);
  if (host === domain) return false;
  return host === meant.name || endsOf(host, domain).some((end) => isNear(cut(end), meant));
}

function isNear({ name, ending }: Cut, meant: Cut): boolean {
  if (!isEndingFor(ending, meant.ending)) return false;
  if (name === meant.name) return ending !== meant.ending;
  return meant.name.length >= leastName && slipBetween(name, meant.name) !== undefined;
}

/** Whether a host is a slip of a domain that the organisation knows: `umontpelier.fr`; the ending must be right. */
export function isSlipOfKnown(host: string, domain: string): boolean {
  const written = cut(host);
  const meant = cut(domain);
  return (
    written.ending === meant.ending &&
    meant.name.length >= leastName &&
    slipInside(written.name, meant.name) !== undefined
  );
}

/** The host itself, and its end with as many labels as the domain has: of `webmail.ac-lile.fr` also `ac-lile.fr`. */
function endsOf(host: string, domain: string): readonly string[] {
  const labels = host.split('.');
  const end = labels.slice(-domain.split('.').length).join('.');
  return end === host ? [host] : [host, end];
}

function cut(domain: string): Cut {
  const dot = domain.indexOf('.');
  return dot < 0 ? { name: domain, ending: '' } : { name: domain.slice(0, dot), ending: domain.slice(dot + 1) };
}
