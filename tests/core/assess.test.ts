import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../core/assess.ts';
import type { Context } from '../../core/context.ts';
import type { RuleId } from '../../core/rules/index.ts';
import { messageRules } from '../../core/rules/index.ts';
import { aMessage, type MessageDraft } from '../builders.ts';
import { context } from './rules/judge.ts';

const rulesIn = (draft: MessageDraft, within: Context = context): readonly RuleId[] => [
  ...new Set(assess(aMessage(draft), within).evidence.map(({ rule }) => rule)),
];
const trusting = (...trusted: string[]): Context => ({ ...context, trustedSenders: new Set(trusted) });

// A colleague's true account, stolen: everything that the thief writes is still looked at.
const colleague = { from: 'Netflix <claire.martin@ac-montpellier.fr>', authentication: 'pass' } as const;
const phish = {
  text: 'Votre compte sera suspendu sous 24 heures. Saisissez votre mot de passe.',
  links: [{ text: 'https://webmail.ac-montpellier.fr', href: 'https://webmail.ac-montpelier.fr/login' }],
  forms: [{ asks: ['password'] }],
  attachments: [{ name: 'facture.html', traits: ['html', 'password-field'] }],
} as const;

test('genuine internal mail silences what is said of the sender', () => {
  expect(rulesIn({ from: 'Netflix <x@mail.example>' })).toContain('display-name-brand');
  expect(rulesIn({ from: colleague.from, authentication: 'fail' })).toContain('from-authentication');
  expect(rulesIn(colleague)).toEqual([]);
});

test('genuine internal mail silences nothing about links, forms, attachments and requests: accounts are stolen', () => {
  expect(rulesIn({ ...colleague, ...phish })).toEqual(
    expect.arrayContaining([
      'link-lookalike',
      'credential-request',
      'password-form',
      'html-attachment',
      'link-text-mismatch',
    ]),
  );
});

test('internal mail that the border does not vouch for silences nothing', () => {
  for (const authentication of ['fail', 'none', 'unavailable'] as const) {
    const draft = { ...colleague, authentication, replyTo: 'x@ac-montpelier.fr' };
    expect(rulesIn(draft)).toContain('sender-lookalike');
  }
});

test('a stranger that passes DMARC is no internal mail', () => {
  expect(rulesIn({ from: 'Netflix <x@mail.example>', authentication: 'pass' })).toContain('display-name-brand');
});

test('trust silences only what is said of the sender, and only where the border vouches for it', () => {
  const sender = { from: 'Netflix <x@mail.example>' };
  for (const trusted of ['x@mail.example', 'mail.example']) {
    expect(rulesIn({ ...sender, authentication: 'pass' }, trusting(trusted))).toEqual([]);
    expect(rulesIn({ ...sender, authentication: 'none' }, trusting(trusted))).toContain('display-name-brand');
    expect(rulesIn({ ...sender, authentication: 'unavailable' }, trusting(trusted))).toContain('display-name-brand');
    expect(rulesIn({ ...sender, ...phish, authentication: 'pass' }, trusting(trusted))).toContain('link-lookalike');
  }
  expect(rulesIn({ ...sender, authentication: 'pass' }, trusting('y@mail.example'))).toContain('display-name-brand');
});

test('what the team reported is never silenced', () => {
  const knownBad = new Map([['sender:x@mail.example', 'Compte piraté']]);
  const within = { ...trusting('mail.example'), knownBad };
  expect(assess(aMessage({ from: 'x@mail.example', authentication: 'pass' }), within).level).toBe('danger');
  expect(assess(aMessage({ ...colleague }), within).level).toBe('danger');
});

test('the strongest evidence comes first', () => {
  const { evidence } = assess(aMessage({ ...phish, from: 'Correios <x@correios>' }), context);
  const rank = evidence.map(({ strength }) => ['conclusive', 'strong', 'weak'].indexOf(strength));
  expect(rank).toEqual(rank.toSorted((a, b) => a - b));
});

test('a thousand links give a handful of evidence', () => {
  const links = Array.from({ length: 1_000 }, (_, index) => `https://x${index}.ac-montpelier.fr/`);
  expect(assess(aMessage({ links }), context).evidence.length).toBeLessThan(20);
});

test.for([
  [{}, ['authentication']],
  [{ authentication: 'pass' }, []],
  [{ missing: ['headers', 'attachments', 'qr'] }, ['headers', 'authentication', 'attachments', 'qr']],
] as const)('%o leaves unchecked: %s', ([draft, unchecked]) => {
  expect(assess(aMessage(draft), context).unchecked).toEqual(unchecked);
});

test('the same message in the same context gets the same verdict, and no message stops it', () => {
  const anything = fc.record({
    from: fc.string({ maxLength: 60 }),
    subject: fc.string({ unit: 'binary', maxLength: 80 }),
    text: fc.string({ unit: 'grapheme', maxLength: 300 }),
  });
  fc.assert(
    fc.property(anything, (draft) => {
      expect(assess(aMessage(draft), context)).toEqual(assess(aMessage(draft), context));
    }),
    { numRuns: 200 },
  );
});

test('a rule’s name is its own', () => {
  expect(new Set(messageRules.map(({ id }) => id)).size).toBe(messageRules.length);
});
