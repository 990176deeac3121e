import { getPublicSuffix } from 'tldts';

/* What comes in is a host name already, never an address to take one from: tldts need not look twice. */
const hostOnly = { detectIp: false, extractHostname: false, mixedInputs: false, validateHostname: false };
const all = { ...hostOnly, allowPrivateDomains: true };
const registries = { ...hostOnly, allowPrivateDomains: false };

/** The public suffix of a lower-case ASCII host: `a.b.web.app` → `web.app`; of an unknown ending, its last label. */
export function suffixOf(asciiHost: string): string {
  return getPublicSuffix(asciiHost, all) ?? asciiHost;
}

/** Whether a host's suffix is a company's, in the private section of the Public Suffix List: true of `a.b.web.app`. */
export function hasPrivateSuffix(asciiHost: string): boolean {
  return getPublicSuffix(asciiHost, registries) !== suffixOf(asciiHost);
}

/** The suffix and one label more: `a.b.web.app`, `web.app` → `b.web.app`; `undefined` when the host is the suffix itself. */
export function registrableOf(asciiHost: string, suffix: string): string | undefined {
  const end = asciiHost.length - suffix.length - 1;
  if (end <= 0) return undefined;
  // A loop, since lastIndexOf costs as much as the look-up itself.
  let start = end;
  while (start > 0 && asciiHost.charCodeAt(start - 1) !== 0x2e) start--;
  return start === 0 ? asciiHost : asciiHost.slice(start);
}
