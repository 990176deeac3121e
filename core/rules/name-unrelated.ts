import type { Mailbox } from '../message.ts';
import { companyWords, serviceWords } from '../profile/tables/name-words.ts';
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
    if (!from || from.name === '' || isPerson(from.name) || isRelated(from)) return;
    const reading = read(message, context);
    // A name that is somebody's is another rule's.
    if (reading.speaker || reading.claims.some(({ by }) => by === 'name')) return;
    if (!presses(reading) || !leadingAway(reading)) return;
    yield { strength: 'weak', at: { in: 'from' }, facts: { name: from.name, address: from.address } };
  },
});

/** People's addresses are called what they like: `Claire Martin <chat.noir@…>`; services are not called as people are. */
function isPerson(name: string): boolean {
  const words = name.trim().slice(0, 80).split(/\s+/u);
  if (words.length < 2 || words.length > 4) return false;
  return words.every(
    (word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) && !fold(word).words.some((each) => isOfServices(each)),
  );
}

function isOfServices(word: string): boolean {
  return serviceWords.has(word) || companyWords.has(word);
}

/** Four letters are enough: `Jean-Baptiste Martin <jbmartin@…>`; so are initials: `ELJ <emma.louise.jones@…>`. */
function isRelated({ name, address }: Mailbox): boolean {
  const letters = fold(address).words.join('');
  const words = fold(name).words.filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.length === 0 || words.some((word) => letters.includes(word.slice(0, 4)));
}
