import { assess } from '../../../core/assess.ts';
import type { Context } from '../../../core/context.ts';
import { expressionsOf } from '../../../core/feed/expressions.ts';
import { emptyMessage } from '../../../core/mail/empty-message.ts';
import { mailboxOf } from '../../../core/mail/mailboxes.ts';
import type { Message } from '../../../core/message.ts';
import { type Language, reasonText } from '../../../core/texts/card.ts';
import type { Handler } from '../handler.ts';

/** What a sender's address alone can show. */
const told: ReadonlySet<string> = new Set(['sender-lookalike', 'known-bad']);

/** Which senders of the message list are lookalikes, or known to the team. */
export const judgeSenders: Handler<'judge-senders'> = async ({ addresses }, _place, { knowledge, language }) => {
  const context = knowledge.compiled(await knowledge.profile());
  const words = await language();
  const messages = addresses.map((address): Message => {
    const from = mailboxOf('', address);
    return { ...emptyMessage, from, authors: [from] };
  });
  const reported = await knowledge.feed.lookUp(messages.flatMap((message) => [...expressionsOf(message).keys()]));
  return messages.map((message) => {
    const own = new Map([...expressionsOf(message).keys()].flatMap((key) => entryOf(reported.knownBad, key)));
    return reasonAgainst(message, { ...context, ...reported, knownBad: own }, words);
  });
};

function entryOf<Value>(map: ReadonlyMap<string, Value>, key: string): readonly (readonly [string, Value])[] {
  const value = map.get(key);
  return value === undefined ? [] : [[key, value]];
}

function reasonAgainst(message: Message, context: Context, language: Language): string | null {
  const found = assess(message, context).evidence.find(({ rule, strength }) => told.has(rule) && strength !== 'weak');
  return found ? reasonText(found, language) : null;
}
