import type { Domain } from '../domain/domain.ts';
import { parseUrl } from '../domain/parse-url.ts';
import { parseHost } from '../domain/parse-host.ts';
import { destinationOf } from '../reading/calls.ts';
import { asks, lures } from '../phrases/meanings.ts';
import { read } from '../reading/reading.ts';
import { messageRule } from '../rule.ts';

/** A link shows one address and leads to another: `https://detran.gov.br` that opens `x61349.run.app`. */
export const linkTextMismatch = messageRule({
  id: 'link-text-mismatch',
  facts: ['shown', 'domain'],
  about: 'content',
  *inspect(message, context) {
    const { names } = context;
    const { said } = read(message, context);
    const pressed = [...asks, ...lures].some((meaning) => said.has(meaning));
    const named = new Set<string>();
    for (const [index, { text, url, domain: leads }] of message.links.entries()) {
      const shown = domainIn(text);
      if (!shown || !['http', 'https'].includes(url.scheme) || shown.registrable === leads?.registrable) continue;
      const owner = names.ownerOf(shown);
      if (owner && leads && names.ownerOf(leads)?.id === owner.id) continue;
      const to = destinationOf(url.host, message, context);
      // Mailing services count clicks on the addresses that newsletters print; so do senders on their own.
      if (to === 'tracker' || to === 'known' || (to === 'own' && owner?.kind !== 'organisation')) continue;
      if (shown.registrable === message.from?.domain?.registrable && to !== 'hosted') continue;
      if (named.has(shown.host)) continue;
      named.add(shown.host);
      const official = owner?.kind === 'organisation' || (owner?.kind === 'brand' && pressed);
      yield {
        strength: official || (to === 'hosted' && pressed) ? 'strong' : 'weak',
        at: { in: 'link', index },
        facts: { shown: shown.unicode, domain: leads?.unicode ?? url.host?.host ?? url.text.slice(0, 80) },
      };
    }
  },
});

/** The domain that a text shows, if it is an address and nothing else; `Booking.com` with a capital is a name. */
function domainIn(text: string): Domain | undefined {
  const shown = text.trim();
  if (shown.length > 2_000 || shown === '' || /[\s@]/u.test(shown)) return undefined;
  const written = /^https?:\/\//iu.test(shown) ? parseUrl(shown)?.host : hostIn(shown);
  return written?.kind === 'domain' ? written : undefined;
}

function hostIn(shown: string): ReturnType<typeof parseHost> {
  const host = shown.split(/[/?#:]/u, 1)[0] ?? '';
  return host.includes('.') && (host.startsWith('www.') || host.toLowerCase() === host) ? parseHost(host) : undefined;
}
