import type { Domain } from '../domain/domain.ts';

/** Four numbers of an address in a host's name: `64-120-94-221.cloud.leaseweb.net`, `69.140.167.72.host.secureserver.net`. */
const numbered = /(?:^|[^0-9])\d{1,3}([.-])\d{1,3}\1\d{1,3}\1\d{1,3}(?:[^0-9]|$)/u;

/** Whether a host is a machine that anyone rents: its provider's domain above an address says nothing of who is there. */
export function isRentedMachine({ subdomains }: Domain): boolean {
  return numbered.test(subdomains.join('.'));
}
