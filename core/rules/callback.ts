import type { Context } from '../context.ts';
import type { Message } from '../message.ts';
import { bodyOf } from '../reading/body-of.ts';
import { isAnyonesMail } from '../reading/anyones-mail.ts';
import { isConversation } from '../reading/conversation.ts';
import { read } from '../reading/read.ts';
import { sentenceWith } from '../reading/sentence-with.ts';
import type { Reading } from '../reading/reading.ts';
import type { Spoken } from '../reading/claims.ts';
import { messageRule } from '../rule.ts';

const bills = ['charge', 'payment', 'sign-in', 'money'] as const;

/** A bill that nobody ordered, and a number to call against it: callback phishing, which needs no link. */
export const callback = messageRule({
  id: 'callback',
  facts: ['claimed', 'phone'],
  about: 'content',
  *inspect(message, context) {
    const { said, claims, speaker, impersonated } = read(message, context);
    const { from } = message;
    if (speaker || !from || !bills.some((meaning) => said.has(meaning))) return;
    const free = from.domain === undefined || isAnyonesMail(from.domain, context.names);
    const claim =
      impersonated ??
      claims[0] ??
      (free && !isConversation(message) ? billedThrough(message, said, context) : undefined);
    const phone = phoneIn(bodyOf(message));
    if (phone === undefined || (!claim && !free) || !(said.has('phone') || (claim && free))) return;
    yield {
      strength: claim && free ? 'strong' : 'weak',
      at: { in: 'body' },
      facts: { claimed: claim?.owner.name ?? '', phone },
    };
  },
});

/** The brand that the billing sentence itself names: “Thank you for your purchase through PayPal.” */
function billedThrough(message: Message, said: Reading['said'], { names }: Context): Pick<Spoken, 'owner'> | undefined {
  const charge = said.get('charge');
  const sentence = charge?.at.in === 'body' ? sentenceWith(charge.quote, bodyOf(message)) : '';
  // Ordinary words are brands too: `Free`, `Indeed`.
  return names.claimedIn(sentence).find(({ owner, seen }) => owner.kind === 'brand' && /^\p{Lu}/u.test(seen));
}

/** `1 (833) 317-4505`, `+33 1 84 88 00 00`, `08 05 98 00 00`: eight to fifteen digits with ordinary separators between. */
function phoneIn(text: string): string | undefined {
  return text.slice(0, 20_000).match(/[+(]?\d(?:[ .()\-\u00A0\u202F]{0,2}\d){8,13}(?!\d)/u)?.[0];
}
