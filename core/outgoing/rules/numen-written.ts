import { leavesHouse } from '../audience.ts';
import { outgoingRule } from '../outgoing-rule.ts';
import { findNumens, maskedNumen } from '../secrets/numen.ts';

/** A NUMEN in the message: the first password of whoever has it. Between colleagues it is a word, to others a question. */
export const numenWritten = outgoingRule({
  id: 'numen-written',
  facts: ['shown'],
  *inspect(draft, hosts) {
    const strength = leavesHouse(draft, hosts) ? 'strong' : 'weak';
    for (const { in: place, text } of draft.passages) {
      for (const { from, to } of findNumens(text)) {
        yield { strength, at: { in: place, from, to }, facts: { shown: maskedNumen(text.slice(from, to)) } };
      }
    }
  },
});
