import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** The sender calls itself the keeper of the mail system, from outside: `Administrateur messagerie <info@boulangerie.example>`. */
export const displayNameRole = messageRule({
  id: 'display-name-role',
  facts: ['name', 'role', 'address'],
  about: 'sender',
  *inspect(message, context) {
    // Other systems' daemons tell what they could not deliver.
    if (!message.from || /^(?:mailer-daemon|postmaster)@/u.test(message.from.address)) return;
    if (read(message, context).speaker) return;
    const role = context.names.roleIn(message.from.name);
    if (role === undefined) return;
    yield {
      strength: 'weak',
      at: { in: 'from' },
      facts: { name: message.from.name, role, address: message.from.address },
    };
  },
});
