import type { Host } from './domain.ts';
import { DomainName } from './domain-name.ts';
import { isDisallowed, mapForIdna, toALabel } from './idna.ts';
import { endsInNumber, parseIpv4, parseIpv6 } from './ip-address.ts';
import { decodePercent } from './percent.ts';
import { suffixOf } from './suffixes.ts';

const longestHost = 253;
const longestLabel = 63;

const label = /^[a-z0-9_-]{1,63}$/;

/** What the URL standard lets a host hold besides: everything but controls, space and `# / : < > ? @ [ \ ] ^ | %`. */
const urlLabel = /^[!"$&'()*+,\-0-9;=_`a-z{}~]{1,63}$/;

/**
 * Parses a host name in any dress: `ＡＣ-Montpellier.FR.` is `ac-montpellier.fr`, `0x7f.1` is `127.0.0.1`, `[::0:1]` is `::1`.
 * `undefined` for what can be no host.
 */
export function parseHost(text: string): Host | undefined {
  return isPlain(text) ? named(text) : parseDressed(text, label);
}

/** The same for the host of an address: browsers go to `ac-montpellier.fr,login.evil.example` too, and demand brackets around IPv6. */
export function parseUrlHost(text: string): Host | undefined {
  if (isPlain(text)) return named(text);
  return text.includes(':') && !text.startsWith('[') ? undefined : parseDressed(text, urlLabel);
}

/** Whether a text is a host in plain form already, as nearly all are: lower-case letters, digits, hyphens, its last label no number. */
function isPlain(text: string): boolean {
  if (text.length > longestHost) return false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e) {
      if (at === start || at - start > longestLabel) return false;
      start = at + 1;
    } else if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f)) {
      return false;
    }
  }
  return text.length - start <= longestLabel && text.charCodeAt(start) >= 0x5f;
}

function named(host: string): Host {
  const suffix = suffixOf(host);
  return suffix.length === host.length ? { kind: 'local', host } : new DomainName(host, suffix);
}

function parseDressed(text: string, allowed: RegExp): Host | undefined {
  const trimmed = text.trim();
  if (trimmed.includes(':')) {
    const isBracketed = trimmed.startsWith('[') && trimmed.endsWith(']');
    return ipAddress(parseIpv6(isBracketed ? trimmed.slice(1, -1) : trimmed));
  }
  const mapped = mapForIdna(decodePercent(trimmed));
  if (mapped === undefined || isDisallowed(mapped)) return undefined;
  const labels = withoutTrailingDots(mapped).split('.').map(toALabel);
  if (!labels.every((candidate) => candidate !== undefined && allowed.test(candidate))) return undefined;
  const host = labels.join('.');
  if (host.length > longestHost) return undefined;
  return endsInNumber(host) ? ipAddress(parseIpv4(host)) : named(host);
}

function withoutTrailingDots(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 0x2e) end--;
  return text.slice(0, end);
}

function ipAddress(host: string | undefined): Host | undefined {
  return host === undefined ? undefined : { kind: 'ip', host };
}
