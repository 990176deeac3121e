import type { Context } from '../context.ts';
import type { Mailbox, Message } from '../message.ts';
import { pressingLures, secrets } from '../reading/pressure.ts';
import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** An answer would go to another domain than the sender's: From `ac-montpellier.fr`, Reply-To `outlook.com`. */
export const replyToElsewhere = messageRule({
  id: 'reply-to-elsewhere',
  facts: ['from', 'replyTo'],
  about: 'content',
  *inspect(message, context) {
    const { from, replyTo, marks } = message;
    const posing = read(message, context).impersonated?.by === 'name';
    // A mailing's marks are anyone's to add.
    if (!from?.domain || (marks.list && !posing) || marks.calendar) return;
    const other = replyTo.find((mailbox) => isElsewhere(mailbox, from, context));
    if (!other || !matters(message, other, context)) return;
    const { speaker, impersonated } = read(message, context);
    const official =
      speaker?.kind === 'organisation' || (impersonated && context.names.isFreeMail(other.domain ?? from.domain));
    yield {
      strength: official ? 'strong' : 'weak',
      at: { in: 'reply-to' },
      facts: { from: from.address, replyTo: other.address },
    };
  },
});

function isElsewhere({ domain }: Mailbox, from: Mailbox, { names }: Context): boolean {
  if (!domain || !from.domain || domain.registrable === from.domain.registrable) return false;
  const owner = names.ownerOf(domain);
  return owner?.kind !== 'organisation' && (owner === undefined || !names.owns(owner, from.domain));
}

/** One mail in ten answers elsewhere for good reasons; it tells only beside a demand, or where a free mailbox takes over. */
function matters(message: Message, other: Mailbox, context: Context): boolean {
  const reading = read(message, context);
  const { said, speaker, impersonated } = reading;
  if (impersonated || secrets.some((ask) => said.has(ask))) return true;
  const toFreeMail = other.domain !== undefined && context.names.isFreeMail(other.domain);
  return toFreeMail && (speaker !== undefined || pressingLures(reading).length > 0);
}
