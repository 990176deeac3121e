import type { Context } from '../context.ts';
import type { Domain, Host } from '../domain/domain.ts';
import { parseUrl } from '../domain/parse-url.ts';
import { parseHost } from '../domain/parse-host.ts';
import { destinationOf } from '../reading/calls.ts';
import { wantsSomething } from '../reading/pressure.ts';
import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** A link shows one address and leads to another: `https://detran.gov.br` that opens `x61349.run.app`. */
export const linkTextMismatch = messageRule({
  id: 'link-text-mismatch',
  facts: ['shown', 'domain'],
  about: 'content',
  *inspect(message, context) {
    const { names } = context;
    const pressed = wantsSomething(read(message, context));
    const named = new Set<string>();
    for (const [index, { text, url, domain: leads }] of message.links.entries()) {
      const shown = domainIn(text, context);
      if (!shown || !['http', 'https'].includes(url.scheme) || shown.registrable === leads?.registrable) continue;
      const owner = names.ownerOf(shown);
      if (owner && leads && names.owns(owner, leads)) continue;
      const to = destinationOf(url.host, message, context);
      // Mailing services count clicks on the addresses that newsletters print; so do senders on their own.
      if (to === 'tracker' || to === 'known' || (to === 'own' && owner?.kind !== 'organisation')) continue;
      const senders = shown.registrable === message.from?.domain?.registrable;
      if (senders && to !== 'hosted' && owner?.kind !== 'organisation') continue;
      // Newsletters print addresses and count clicks on them; alone that tells nothing.
      if (named.has(shown.host) || !(owner || pressed || to === 'hosted')) continue;
      named.add(shown.host);
      const official = owner?.kind === 'organisation' || (owner?.kind === 'brand' && pressed);
      yield {
        strength: (official && !senders) || (to === 'hosted' && pressed) ? 'strong' : 'weak',
        at: { in: 'link', index },
        facts: { shown: shown.unicode, domain: leads?.unicode ?? url.host?.host ?? url.text.slice(0, 80) },
      };
    }
  },
});

/** The domain that a text shows, if it is an address and nothing else. */
function domainIn(text: string, { names }: Context): Domain | undefined {
  const shown = text.trim();
  if (shown.length > 2_000 || shown === '' || /[\s@]/u.test(shown)) return undefined;
  if (/^https?:\/\//iu.test(shown)) return domainOf(parseUrl(shown)?.host);
  const host = shown.split(/[/?#:]/u, 1)[0] ?? '';
  if (host.startsWith('www.')) return domainOf(parseHost(host));
  // `notes.pdf` and `Booking.com` are names; a known domain in lower case is meant as one.
  const domain = host.includes('.') && host === host.toLowerCase() ? domainOf(parseHost(host)) : undefined;
  return domain && names.ownerOf(domain) ? domain : undefined;
}

function domainOf(host: Host | undefined): Domain | undefined {
  return host?.kind === 'domain' ? host : undefined;
}
