import type { Mailbox } from '../message.ts';
import { fold } from '../reading/fold.ts';
import { leadingAway } from '../reading/leading-away.ts';
import { presses } from '../reading/pressure.ts';
import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** The sender's name and address have nothing in common, in a message that presses: `Cloud Storage <x7@boulangerie.example>`. */
export const nameUnrelated = messageRule({
  id: 'name-unrelated',
  facts: ['name', 'address'],
  about: 'sender',
  *inspect(message, context) {
    const { from } = message;
    if (!from || from.name === '' || isRelated(from)) return;
    const reading = read(message, context);
    // A name that is somebody's is another rule's.
    if (reading.speaker || reading.claims.some(({ by }) => by === 'name')) return;
    if (!presses(reading) || !leadingAway(reading)) return;
    yield { strength: 'weak', at: { in: 'from' }, facts: { name: from.name, address: from.address } };
  },
});

/** Four letters are enough: `Jean-Baptiste Martin <jbmartin@…>`; so are initials: `ELJ <emma.louise.jones@…>`. */
function isRelated({ name, address }: Mailbox): boolean {
  const letters = fold(address).words.join('');
  const words = fold(name).words.filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.length === 0 || words.some((word) => letters.includes(word.slice(0, 4)));
}
