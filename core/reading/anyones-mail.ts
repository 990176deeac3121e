import type { Domain } from '../domain/domain.ts';
import type { Names } from '../profile/claim.ts';

/** Whether anyone gets an address there: `orange.fr`; not `infos.orange.fr`, from which Orange itself writes. */
export function isAnyonesMail(domain: Domain, names: Names): boolean {
  return domain.host === domain.registrable && names.isFreeMail(domain);
}
