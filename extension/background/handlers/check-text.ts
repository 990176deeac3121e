import { assess } from '../../../core/assess.ts';
import { expressionsOf } from '../../../core/feed/expressions.ts';
import { emptyMessage } from '../../../core/mail/empty-message.ts';
import { linksTo } from '../../../core/mail/links/link-to.ts';
import { mailboxOf } from '../../../core/mail/mailboxes.ts';
import type { Message } from '../../../core/message.ts';
import { cardOf } from '../../../core/texts/card.ts';
import type { Handler } from '../handler.ts';

/** Judges a link or an address that a person pasted, by what it alone shows. */
export const checkText: Handler<'check-text'> = async ({ text }, _place, { knowledge, language }) => {
  const written = text.trim();
  const message = messageWith(written);
  if (!message) return { kind: 'unreadable', why: written === '' ? 'empty' : 'not-an-address' };
  const profile = await knowledge.profile();
  const reported = await knowledge.feed.lookUp(expressionsOf(message).keys());
  const context = { ...knowledge.compiled(profile), ...reported };
  const verdict = assess(message, context);
  return {
    kind: 'address',
    card: cardOf(message, { ...verdict, unchecked: [] }, context, await language()),
    address: written,
  };
};

/** A mail address is a sender, anything else a link. */
function messageWith(written: string): Message | undefined {
  const address = /^(?:mailto:)?(?<address>[^\s/@<>]+@[^\s/@<>]+)$/iu.exec(written)?.groups?.['address'];
  if (address !== undefined) {
    const from = mailboxOf('', address);
    return from.domain && { ...emptyMessage, from, authors: [from] };
  }
  const links = linksTo('anchor', '', written).filter(({ url }) => url.host !== undefined);
  return links.length > 0 ? { ...emptyMessage, links } : undefined;
}
