import type { Host } from './domain.ts';
import { parseUrlHost } from './parse-host.ts';
import { ownPort } from './scheme.ts';

/** What stands between `//` and the path: `user@x.fr:8443`. */
export interface Authority {
  readonly userinfo: string;
  readonly host: Host | undefined;
  readonly port: number | undefined;
}

/** Of an address that has none. */
export const noAuthority: Authority = { userinfo: '', host: undefined, port: undefined };

/** Takes an authority apart; all before the last `@` is userinfo: `ac-montpellier.fr@evil.example:8443`. A bad port is none. */
export function readAuthority(scheme: string, authority: string): Authority {
  const at = authority.lastIndexOf('@');
  const place = authority.slice(at + 1);
  const colon = place.indexOf(':', place.lastIndexOf(']') + 1);
  const hostText = colon === -1 ? place : place.slice(0, colon);
  const portText = colon === -1 ? '' : place.slice(colon + 1);
  return {
    userinfo: at === -1 ? '' : authority.slice(0, at),
    host: portText.includes(':') ? undefined : parseUrlHost(hostText),
    port: readPort(scheme, portText),
  };
}

function readPort(scheme: string, digits: string): number | undefined {
  // Leading zeros are allowed, and there may be many.
  const port = /^[0-9]+$/.test(digits) ? Number(digits) : Number.NaN;
  return port <= 65_535 && port !== ownPort(scheme) ? port : undefined;
}
