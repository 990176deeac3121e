import { outgoingRule } from '../outgoing-rule.ts';
import { findGivenPasswords } from '../secrets/given-password.ts';

/** A password is told: « mon mot de passe est … ». Known by the words around it, never by comparing it with one. */
export const passwordWritten = outgoingRule({
  id: 'password-written',
  facts: [],
  *inspect({ passages }) {
    for (const { in: place, text } of passages) {
      for (const { from, to, strength } of findGivenPasswords(text))
        yield { strength, at: { in: place, from, to }, facts: {} };
    }
  },
});
