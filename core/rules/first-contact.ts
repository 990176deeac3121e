import { wantsSomething } from '../reading/pressure.ts';
import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** A first mail from this domain, and it already wants something. */
export const firstContact = messageRule({
  id: 'first-contact',
  facts: ['domain'],
  about: 'sender',
  *inspect(message, context) {
    if (context.firstContact !== true || !message.from?.domain) return;
    const reading = read(message, context);
    if (reading.speaker || !wantsSomething(reading)) return;
    yield { strength: 'weak', at: { in: 'from' }, facts: { domain: message.from.domain.unicode } };
  },
});
