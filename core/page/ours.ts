import type { Host } from '../domain/domain.ts';
import type { Names } from '../profile/claim.ts';

/** Whether a host is the organisation's own: `webmail.ac-montpellier.fr`. */
export function isOurs(host: Host | undefined, names: Names): boolean {
  return host?.kind === 'domain' && names.ownerOf(host)?.kind === 'organisation';
}
