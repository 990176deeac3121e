import { bodyOf } from '../reading/body-of.ts';
import { isAnyonesMail } from '../reading/anyones-mail.ts';
import { read } from '../reading/read.ts';
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
    const claim = impersonated ?? claims[0];
    const free = from.domain === undefined || isAnyonesMail(from.domain, context.names);
    const phone = phoneIn(bodyOf(message));
    if (phone === undefined || (!claim && !free) || !(said.has('phone') || (claim && free))) return;
    yield {
      strength: claim && free ? 'strong' : 'weak',
      at: { in: 'body' },
      facts: { claimed: claim?.owner.name ?? '', phone },
    };
  },
});

/** `1 (833) 317-4505`, `+33 1 84 88 00 00`, `08 05 98 00 00`: eight to fifteen digits with ordinary separators between. */
function phoneIn(text: string): string | undefined {
  return text.slice(0, 20_000).match(/[+(]?\d(?:[ .()\-\u00A0\u202F]{0,2}\d){8,13}(?!\d)/u)?.[0];
}
