import type { Host } from '../core/domain/domain.ts';
import type { Url } from '../core/domain/url.ts';
import type { Link } from '../core/message.ts';

/** Where an address leads, taken apart around what decides whose it is: `https://webmail.`, `ac-montpe11ier.fr`, `/login`. */
export interface Destination {
  readonly before: string;
  /** The registrable domain, or the whole host where it has none, as a person reads it. */
  readonly owner: string;
  readonly after: string;
  /** The host as the network knows it, where that is not what one reads: `xn--ac-versalles-zfb.fr`. */
  readonly encoded?: string;
  /** Hosts that it passes on the way, outermost first. */
  readonly through?: readonly string[];
}

/** The destination of an address on the Web; `undefined` for what leads to no host: `javascript:`, `mailto:`. */
export function destinationOf({ url, via }: Pick<Link, 'url' | 'via'>): Destination | undefined {
  const { host } = url;
  if (!host) return undefined;
  const { before, owner, encoded } = hostParts(host);
  return {
    before: `${url.scheme}://${before}`,
    owner,
    after: afterHost(url),
    ...(encoded === undefined ? {} : { encoded }),
    ...(via.length > 0 ? { through: via.map(({ domain }) => domain.unicode) } : {}),
  };
}

/** What stands before an `@` is left out: browsers pay no heed to it, and only deceivers write it. */
function afterHost({ port, path, query, fragment }: Url): string {
  const end = `${path}${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`;
  return `${port === undefined ? '' : `:${port}`}${end}`;
}

function hostParts(host: Host): Pick<Destination, 'before' | 'owner' | 'encoded'> {
  if (host.kind !== 'domain') return { before: '', owner: host.host };
  const before = host.subdomains.map((label) => `${label}.`).join('');
  const owner = host.unicode.slice(before.length);
  return host.unicode === host.host ? { before, owner } : { before, owner, encoded: host.host };
}
