import { messageRule } from '../rule.ts';

/** The sender's address is none that could get an answer: `Correios <contato@correios>`, several authors, nothing at all. */
export const senderMalformed = messageRule({
  id: 'sender-malformed',
  facts: ['address'],
  about: 'sender',
  *inspect({ from, completeness, missing }) {
    if (completeness === 'view' || missing.has('headers') || !from || from.domain) return;
    // Machines of the house write as `root@localhost` or `cron@intranet`, without a name.
    if (from.name === '' || isLocal(from.address)) return;
    yield { strength: 'weak', at: { in: 'from' }, facts: { address: from.address } };
  },
});

function isLocal(address: string): boolean {
  return /@(?:localhost|localdomain|[\w-]+\.(?:local|lan|internal|intranet|localdomain|home|corp|invalid|example|test))$/u.test(
    address,
  );
}
