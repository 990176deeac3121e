import { parseHost } from '../domain/parse-host.ts';
import type { Strength } from '../finding.ts';
import type { Link } from '../message.ts';
import { isOfTheHouse } from '../reading/house-address.ts';
import { isRentedMachine } from '../reading/rented-machine.ts';
import { messageRule } from '../rule.ts';

/** A way to hide where an address leads: its name, and how much it proves. */
export type Disguise =
  | 'userinfo'
  | 'script'
  | 'ip-notation'
  | 'letters'
  | 'ip-address'
  | 'port'
  | 'foreign-label'
  | 'nowhere';

const strengths: Readonly<Record<Disguise, Strength>> = {
  // `https://ac-montpellier.fr@evil.example`
  userinfo: 'strong',
  // `javascript:…`, `data:text/html,…`
  script: 'strong',
  // `http://2997024026/`, `http://0x7f.1/`
  'ip-notation': 'strong',
  // `http://𝟜.evil.example`, `http://ev%69l.example`
  letters: 'strong',
  'ip-address': 'weak',
  port: 'weak',
  // `https://ðxœ.site.example`: whoever owns an ASCII name has ASCII names below it.
  'foreign-label': 'weak',
  // An address that no browser can open.
  nowhere: 'weak',
};

const ordinaryPorts = new Set([80, 443, 8000, 8080, 8443]);

/** A link's address is written so that one misreads where it leads. */
export const linkDisguised = messageRule({
  id: 'link-disguised',
  facts: ['disguise', 'address', 'host'],
  about: 'content',
  *inspect({ links }) {
    const found = new Set<Disguise>();
    for (const [index, link] of links.entries()) {
      const disguise = disguiseOf(link);
      if (!disguise || found.has(disguise)) continue;
      found.add(disguise);
      const { url } = link;
      const strength = isPlain(disguise, link) ? 'weak' : strengths[disguise];
      const facts = { disguise, address: url.text.slice(0, 120), host: url.host?.host ?? '' };
      yield { strength, at: { in: 'link', index }, facts };
    }
  },
});

/** No mail program runs `javascript:`; percent signs that stand in the text for all to see deceive nobody. */
function isPlain(disguise: Disguise, { kind, url }: Link): boolean {
  return (disguise === 'script' && url.scheme !== 'data') || (disguise === 'letters' && kind === 'text');
}

function disguiseOf({ url }: Link): Disguise | undefined {
  const { scheme, host, userinfo, port, text } = url;
  if (['javascript', 'vbscript', 'data'].includes(scheme)) return 'script';
  if (scheme !== 'http' && scheme !== 'https') return undefined;
  if (!host) return 'nowhere';
  const shown = userinfo.split(':', 1)[0] ?? '';
  if (shown.includes('.') && parseHost(shown)?.kind === 'domain') return 'userinfo';
  const authority = authorityOf(text);
  const written = host.kind === 'ip' && (authority.includes(host.host) || authority.includes('['));
  if (host.kind === 'ip' && !written) return 'ip-notation';
  if (isOfTheHouse(host)) return undefined;
  if (host.kind !== 'domain' || isRentedMachine(host)) return 'ip-address';
  if (authority.includes('%') || authority.normalize('NFKC').toLowerCase() !== authority.toLowerCase())
    return 'letters';
  if (host.subdomains.some((label) => /[^\0-\x7F]/u.test(label)) && /^[\0-\x7F]*$/u.test(host.name))
    return 'foreign-label';
  return port !== undefined && !ordinaryPorts.has(port) ? 'port' : undefined;
}

function authorityOf(text: string): string {
  return (/^[^:]+:[/\\]*([^/\\?#]*)/u.exec(text)?.[1] ?? '').split('@').at(-1) ?? '';
}
