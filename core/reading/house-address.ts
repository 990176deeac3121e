import type { Host } from '../domain/domain.ts';

/** Address ranges that no router outside forwards (RFC 1918, 3927, 4193, 6598), and the machine itself. */
const ranges =
  /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^f[cd][0-9a-f]{2}:|^fe80:|^::1$/u;

/** Whether a host is a machine of the reader's own network: `intranet`, `192.168.1.20`. */
export function isOfTheHouse(host: Host): boolean {
  return host.kind === 'local' || (host.kind === 'ip' && ranges.test(host.host));
}
