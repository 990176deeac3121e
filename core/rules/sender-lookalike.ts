import type { Locus } from '../finding.ts';
import type { Mailbox, Message } from '../message.ts';
import { lookalikeStrength } from '../reading/lookalike-strength.ts';
import { messageRule } from '../rule.ts';

/** The sender, or who gets the answer, writes from a domain made to be mistaken for a protected one: `ac-montpelier.fr`. */
export const senderLookalike = messageRule({
  id: 'sender-lookalike',
  facts: ['domain', 'target', 'technique', 'seen', 'meant'],
  about: 'sender',
  *inspect(message, context) {
    const named = new Set<string>();
    for (const { mailbox, at } of mailboxesOf(message)) {
      const { domain } = mailbox;
      const lookalike = domain && context.lookalikes.of(domain);
      if (!lookalike || named.has(domain.registrable)) continue;
      named.add(domain.registrable);
      const { of: target, technique, seen, meant, letters } = lookalike;
      const strength = lookalikeStrength(lookalike, message, context);
      yield { strength, at, facts: { domain: domain.unicode, target, technique, seen, meant }, letters };
    }
  },
});

function* mailboxesOf(message: Message): Iterable<{ readonly mailbox: Mailbox; readonly at: Locus }> {
  for (const mailbox of message.authors) yield { mailbox, at: { in: 'from' } };
  if (message.sender) yield { mailbox: message.sender, at: { in: 'from' } };
  for (const mailbox of message.replyTo) yield { mailbox, at: { in: 'reply-to' } };
  if (message.returnPath) yield { mailbox: message.returnPath, at: { in: 'return-path' } };
}
