/** Schemes whose authority browsers find whatever the slashes, with their own ports. */
const ports: ReadonlyMap<string, number> = new Map([
  ['http', 80],
  ['https', 443],
  ['ws', 80],
  ['wss', 443],
  ['ftp', 21],
]);

/** Schemes that name no host, whatever follows the colon. */
const hostless: ReadonlySet<string> = new Set(
  'about blob cid data javascript mailto mid news sms tel urn vbscript view-source'.split(' '),
);

/** A scheme at the start of an address, and no longer than any that is registered. */
const written = /^[a-z][a-z0-9+.-]{0,63}(?=:)/i;

/** The scheme of an address in lower case: `HTTPS://x.fr` → `https`; `undefined` when it has none. */
export function schemeOf(address: string): string | undefined {
  return written.exec(address)?.[0].toLowerCase();
}

/** Whether browsers read `\` as `/` in it and need no slashes before the host: `https`, `ftp`, `file`. */
export function isSpecial(scheme: string): boolean {
  return ports.has(scheme) || scheme === 'file';
}

/** Whether two slashes after the colon announce a host: not in `javascript://x.fr/%0Aalert(1)`. */
export function mayHaveHost(scheme: string): boolean {
  return !hostless.has(scheme);
}

/** The port that goes without saying: `https` → 443. */
export function ownPort(scheme: string): number | undefined {
  return ports.get(scheme);
}
