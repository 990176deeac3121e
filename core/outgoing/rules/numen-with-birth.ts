import { leavesHouse } from '../audience.ts';
import { outgoingRule } from '../outgoing-rule.ts';
import { findBirthDate } from '../secrets/birth-date.ts';
import { findNumens } from '../secrets/numen.ts';

/** A NUMEN and a date of birth in one message: together they take an account over. */
export const numenWithBirth = outgoingRule({
  id: 'numen-with-birth',
  facts: [],
  *inspect(draft, hosts) {
    if (!draft.passages.some(({ text }) => findNumens(text).length > 0)) return;
    for (const { in: place, text } of draft.passages) {
      const birth = findBirthDate(text);
      if (!birth) continue;
      const strength = leavesHouse(draft, hosts) ? 'conclusive' : 'strong';
      yield { strength, at: { in: place, ...birth }, facts: {} };
      return;
    }
  },
});
