import type { Call } from '../reading/calls.ts';
import type { Strength } from '../finding.ts';
import type { Ask } from '../phrases/meanings.ts';
import { pressingLures, secrets } from '../reading/pressure.ts';
import { isConversation } from '../reading/conversation.ts';
import { read } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import { leadingAway } from '../reading/leading-away.ts';
import { messageRule } from '../rule.ts';

/** The message asks for a secret, and its link leads neither to the sender nor to whom it speaks for, or it wants an answer. */
export const credentialRequest = messageRule({
  id: 'credential-request',
  facts: ['ask', 'quote', 'domain'],
  about: 'content',
  *inspect(message, context) {
    const reading = read(message, context);
    const ask = secrets.find((each) => reading.said.has(each));
    const said = ask && reading.said.get(ask);
    if (!said) return;
    const away = leadingAway(reading);
    const byReply = reading.said.has('reply') && (!reading.speaker || message.replyTo.length > 0);
    const posing = reading.impersonated !== undefined || reading.role !== undefined || reading.keeper !== undefined;
    // Without a link, an answer is what is left.
    if (!away && !byReply && !(posing && reading.calls.length === 0)) return;
    yield {
      // Nobody but its keeper has a use for a mailbox's password.
      strength:
        ask === 'password' && reading.keeper !== undefined && !isConversation(message)
          ? 'strong'
          : strengthOf(ask, reading, away),
      at: said.at,
      facts: { ask, quote: said.quote, domain: away?.place ?? '' },
    };
  },
});

function strengthOf(ask: Ask, reading: Reading, away: Call | undefined): Strength {
  const { impersonated, role, keeper, said } = reading;
  // The words that open a wallet are never asked for by who sold it; nor is a password wanted in an answer.
  if (ask === 'seed' || impersonated !== undefined || role !== undefined) return 'strong';
  if (!away) return ask === 'identity' ? 'weak' : 'strong';
  if (away.to === 'own' || away.to === 'tracker' || ask === 'identity') return 'weak';
  if (keeper !== undefined) return 'strong';
  return pressingLures(reading).length > 0 || said.has('deadline') ? 'strong' : 'weak';
}
