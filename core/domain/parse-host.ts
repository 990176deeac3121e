import type { Host } from './domain.ts';
import { DomainName } from './domain-name.ts';
import { mapForIdna, toALabel } from './idna.ts';
import { endsInNumber, parseIpv4, parseIpv6 } from './ip-address.ts';
import { decodePercent } from './percent.ts';
import { splitSuffix } from './suffixes.ts';

const longestHost = 253;
const longestLabel = 63;
/** No more characters than this can shrink to a host of 253 by composition. */
const longestMapped = 2048;

/** Parses a host name in any dress: `ＡＣ-Montpellier.FR.` is `ac-montpellier.fr`, `0x7f.1` is `127.0.0.1`; `undefined` for garbage. */
export function parseHost(text: string): Host | undefined {
  return isPlain(text) ? named(text) : parseDressed(text);
}

/** Whether a text is a host in the plainest form already: lower-case letters, digits and hyphens, ending in a letter. */
function isPlain(text: string): boolean {
  const length = text.length;
  if (length === 0 || length > longestHost) return false;
  let labelStart = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e) {
      if (at === labelStart || at - labelStart > longestLabel) return false;
      labelStart = at + 1;
    } else if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f)) {
      return false;
    }
  }
  const lastStart = text.charCodeAt(labelStart);
  return length - labelStart <= longestLabel && length > labelStart && lastStart >= 0x5f;
}

function named(host: string): Host {
  const split = splitSuffix(host);
  return split.registrable === undefined ? { kind: 'local', host } : new DomainName(host, split.registrable, split);
}

function parseDressed(text: string): Host | undefined {
  const trimmed = text.trim();
  if (trimmed.includes(':')) {
    const bare = trimmed.startsWith('[') && trimmed.endsWith(']') ? trimmed.slice(1, -1) : trimmed;
    const address = parseIpv6(bare);
    return address === undefined ? undefined : { kind: 'ip', host: address };
  }
  const mapped = mapForIdna(decodePercent(trimmed));
  if (mapped.length > longestMapped) return undefined;
  const labels = mapped.replace(/\.+$/, '').split('.').map(toALabel);
  const host = labels.join('.');
  if (labels.some((label) => label === undefined || !/^[a-z0-9_-]{1,63}$/.test(label))) return undefined;
  if (host.length > longestHost) return undefined;
  if (!endsInNumber(host)) return named(host);
  const address = parseIpv4(host);
  return address === undefined ? undefined : { kind: 'ip', host: address };
}
