import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** The sender calls itself the organisation and writes from elsewhere: `Rectorat de Montpellier <rectorat@gmail.com>`. */
export const displayNameOrganisation = messageRule({
  id: 'display-name-organisation',
  facts: ['name', 'organisation', 'address', 'domain'],
  about: 'sender',
  *inspect(message, context) {
    const { claims, speaker } = read(message, context);
    // A partner's name may hold the organisation's: `Région académique Occitanie – Montpellier`.
    if (speaker && speaker.kind !== 'brand') return;
    const claim = claims.find(({ by, owner }) => by === 'name' && owner.kind === 'organisation');
    if (!claim || !message.from) return;
    const { name, address } = message.from;
    yield {
      // `Claire Martin (Académie de Montpellier)` may be a colleague who writes from home; `Rectorat – Cabinet` is none.
      strength: claim.whole || claim.disguised || name.startsWith(claim.seen) ? 'strong' : 'weak',
      at: { in: 'from' },
      facts: { name, organisation: claim.owner.name, address, domain: claim.owner.domains[0] ?? '' },
    };
  },
});
