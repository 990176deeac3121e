import { expect, test } from 'vitest';
import { claimsOf } from '../../../core/reading/claims.ts';
import { aMessage, type MessageDraft } from '../../builders.ts';
import { context } from '../rules/judge.ts';

test.for<readonly [what: string, draft: MessageDraft, claims: string]>([
  ['the sender’s name', { from: 'Netflix <a@x.example>' }, 'netflix by name'],
  ['the subject', { subject: 'Votre compte Netflix' }, 'netflix by subject'],
  ['a picture’s text', { images: [{ alt: 'Netflix logo' }] }, 'netflix by logo'],
  ['a heading', { text: 'Netflix\nBonjour à toutes et à tous' }, 'netflix by logo'],
  ['a greeting', { text: 'Dear Netflix customer' }, 'netflix by logo'],
  ['a signature', { text: `Bonjour\n${'Une ligne.\n'.repeat(20)}L’équipe Netflix` }, 'netflix by logo'],
  ['a copyright', { text: '© 2025 Netflix, Inc. Tous droits réservés.' }, 'netflix by notice'],
  ['a sentence about it', { text: 'Hier soir j’ai regardé une série sur Netflix avec les enfants.' }, ''],
  ['a sentence that goes on', { text: 'To turn on whitelisting and get to a spam\nfree\nmailbox.' }, ''],
  ['a network at the foot', { text: 'Bonjour\nFacebook\nInstagram' }, ''],
  ['a partner is nobody’s disguise', { from: 'Université de Montpellier <a@x.example>' }, ''],
])('%s', ([, draft, claims]) => {
  expect(
    claimsOf(aMessage(draft), context)
      .map(({ owner, by }) => `${owner.id} by ${by}`)
      .join(),
  ).toBe(claims);
});
