import { read } from '../reading/reading.ts';
import { messageRule } from '../rule.ts';

/** The sender calls itself the keeper of the mail system, from outside: `Administrateur messagerie <info@boulangerie.example>`. */
export const displayNameRole = messageRule({
  id: 'display-name-role',
  facts: ['name', 'role', 'address'],
  about: 'sender',
  *inspect(message, context) {
    const { speaker, role } = read(message, context);
    if (!message.from || role === undefined || (speaker && speaker.kind !== 'brand')) return;
    yield {
      strength: 'weak',
      at: { in: 'from' },
      facts: { name: message.from.name, role, address: message.from.address },
    };
  },
});
