import type { Strength } from '../finding.ts';
import { asks, lures, type Ask } from '../phrases/meanings.ts';
import { read, type Reading } from '../reading/reading.ts';
import { leadingAway } from '../reading/leading-away.ts';
import { messageRule } from '../rule.ts';

/** What is asked for that nobody needs by mail; signing in somewhere is asked by everyone. */
const secrets = asks.filter((ask): ask is Exclude<Ask, 'login'> => ask !== 'login' && ask !== 'birth');

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
    if (!away && !byReply) return;
    yield {
      strength: strengthOf(ask, reading, away === undefined),
      at: said.at,
      facts: { ask, quote: said.quote, domain: away?.link.domain?.unicode ?? away?.link.url.host?.host ?? '' },
    };
  },
});

function strengthOf(ask: Ask, { said, impersonated, role }: Reading, byReply: boolean): Strength {
  // The words that open a wallet are never asked for by who sold it.
  if (ask === 'seed' || impersonated !== undefined || role !== undefined) return 'strong';
  const pressed = lures.some((lure) => said.has(lure)) || said.has('deadline');
  return pressed && !byReply && ask !== 'identity' ? 'strong' : 'weak';
}
