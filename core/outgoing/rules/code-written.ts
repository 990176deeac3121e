import { outgoingRule } from '../outgoing-rule.ts';
import { findOneTimeCodes } from '../secrets/one-time-code.ts';

/** A one-time code is told: nobody who may ask for one asks by mail. */
export const codeWritten = outgoingRule({
  id: 'code-written',
  facts: [],
  *inspect({ passages }) {
    for (const { in: place, text } of passages) {
      for (const { from, to, strength } of findOneTimeCodes(text))
        yield { strength, at: { in: place, from, to }, facts: {} };
    }
  },
});
