import { type Cut, cut, isMisdotted } from './cut.ts';
import { isEndingFor } from './endings.ts';
import { slipBetween, slipInside } from './one-slip.ts';

/** Shorter names are a letter away from other people's. */
const leastName = 7;

/** A dot for a hyphen, or too many or none of either: `ac.montpellier.fr`, which may lead below somebody else's domain; `ac-montpellierfr`. */
export function isDottedSlip(host: string, domain: string): boolean {
  return host !== domain && host[0] === domain[0] && withoutMarks(host) === withoutMarks(domain);
}

function withoutMarks(host: string): string {
  return host.replace(/[.-]/gu, '');
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

/**
 * Whether a host is a slip of a domain that the organisation knows: `umontpelier.fr`; the ending must be right. Nobody but academies is
 * called `ac-`, so that there the ending may be what is wrong: `ac-toulouse.com`.
 */
export function isSlipOfKnown(host: string, domain: string): boolean {
  const written = cut(host);
  const meant = cut(domain);
  if (meant.name.length < leastName) return false;
  if (isMisdotted(host, domain)) return true;
  if (written.name === meant.name && written.name.startsWith('ac-'))
    return written.ending !== meant.ending && isEndingFor(written.ending, meant.ending);
  return written.ending === meant.ending && slipInside(written.name, meant.name) !== undefined;
}

/** The host itself, and its end with as many labels as the domain has: of `webmail.ac-lile.fr` also `ac-lile.fr`. */
function endsOf(host: string, domain: string): readonly string[] {
  const labels = host.split('.');
  const end = labels.slice(-domain.split('.').length).join('.');
  return end === host ? [host] : [host, end];
}
