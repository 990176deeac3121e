import { messageRule } from '../rule.ts';

/** The message itself holds a form for a password, a code or a card. */
export const passwordForm = messageRule({
  id: 'password-form',
  facts: ['domain'],
  about: 'content',
  *inspect({ forms }) {
    for (const [index, { action, asks, attachment }] of forms.entries()) {
      if (attachment !== undefined || !(asks.has('password') || asks.has('code') || asks.has('card'))) continue;
      yield { strength: 'strong', at: { in: 'form', index }, facts: { domain: action?.host?.host ?? '' } };
      return;
    }
  },
});
