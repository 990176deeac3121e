import { isAnyonesMail } from '../reading/anyones-mail.ts';
import { pressingLures } from '../reading/pressure.ts';
import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** A mailbox that anyone can have speaks in its text for the organisation or a brand: a McAfee invoice from `x42@gmail.com`. */
export const freeMailSpeaker = messageRule({
  id: 'free-mail-speaker',
  facts: ['address', 'claimed'],
  about: 'sender',
  *inspect(message, context) {
    const { from } = message;
    const host = from?.domain;
    if (!from || !host || !isAnyonesMail(host, context.names)) return;
    const reading = read(message, context);
    const { claims, said } = reading;
    // A name in From is another rule's; a subject alone is a topic.
    if (claims.some(({ by, whole }) => by === 'name' && whole)) return;
    // Yahoo puts its own name under its users' letters.
    const claim = claims.find(
      ({ by, owner }) => (by === 'notice' || by === 'logo') && !context.names.owns(owner, host),
    );
    const pressed = said.has('charge') || pressingLures(reading).length > 0;
    if (!claim || !pressed) return;
    yield { strength: 'weak', at: { in: 'from' }, facts: { address: from.address, claimed: claim.owner.name } };
  },
});
