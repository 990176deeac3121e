import { leadsHome } from '../reading/leads-home.ts';
import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** The sender calls itself a known brand and writes from another's domain: `Netflix <info@isolatie.example>`. */
export const displayNameBrand = messageRule({
  id: 'display-name-brand',
  facts: ['name', 'brand', 'address', 'domain'],
  about: 'sender',
  *inspect(message, context) {
    const reading = read(message, context);
    const { claims, speaker } = reading;
    if (!message.from || speaker?.kind === 'partner' || speaker?.kind === 'organisation') return;
    const named = claims.filter(({ by, owner }) => by === 'name' && owner.kind === 'brand');
    // `Amazon via PayPal` from PayPal's own domain names itself too.
    const { domain } = message.from;
    if (speaker && domain && named.some(({ owner }) => context.names.owns(owner, domain))) return;
    const claim = named.find(({ whole, disguised }) => whole || disguised) ?? named[0];
    if (!claim || leadsHome(reading, claim.owner, context)) return;
    const { name, address } = message.from;
    yield {
      // `Lockergnome Windows Daily` is a newsletter about Windows.
      strength: claim.whole || claim.disguised ? 'strong' : 'weak',
      at: { in: 'from' },
      facts: { name, brand: claim.owner.name, address, domain: claim.owner.domains[0] ?? '' },
    };
  },
});
