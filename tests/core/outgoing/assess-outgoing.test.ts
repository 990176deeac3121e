import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessOutgoing } from '../../../core/outgoing/assess-outgoing.ts';
import { hostTableOf } from '../../../core/outgoing/host-table-of.ts';
import { reducedHosts } from '../../../core/outgoing/host-table.ts';
import { hostsOf } from '../../../core/outgoing/hosts-of.ts';
import { outgoingRules } from '../../../core/outgoing/rules/index.ts';
import { outgoingCardOf } from '../../../core/outgoing/texts/outgoing-card.ts';
import { context } from '../rules/judge.ts';
import { anOutgoing, type OutgoingDraft } from './drafts.ts';

const whole = hostsOf(context);
const reduced = reducedHosts(hostTableOf(context.profile));
const claire = 'claire.martin@ac-montpellier.fr';
const numen = 'Mon NUMEN est 11E9501234ABC';
const rectorat = { from: 'ce.dsi@ac-montpellier.fr', replyTo: ['dsi.aide@outlook.com'] };

type Row = readonly [
  what: string,
  draft: OutgoingDraft,
  attention: 'none' | 'notice' | 'ask',
  rules: readonly string[],
];

const rows: readonly Row[] = [
  ['a colleague', { to: claire, body: 'Bonjour, le conseil de classe est jeudi.' }, 'none', []],
  ['a parent', { to: 'parent@orange.fr', body: 'Bonjour, votre fils a bien travaillé.' }, 'none', []],
  ['nobody yet', {}, 'none', []],
  ['a slip', { to: 'claire@ac-montpelier.fr' }, 'ask', ['recipient-meant']],
  ['a slip in a copy', { to: claire, cc: 'claire@gmail.fr' }, 'ask', ['recipient-meant']],
  ['a slip in a hidden copy', { bcc: ' Claire@GMIAL.com ' }, 'ask', ['recipient-meant']],
  ['a stranger among colleagues', { to: `${claire},voisin@orange.fr` }, 'notice', ['external-recipient']],
  ['a partner among colleagues', { to: `${claire},dsi@ac-toulouse.fr` }, 'none', []],
  ['only strangers', { to: 'a@orange.fr,b@entreprise.example' }, 'none', []],
  ['a NUMEN to a stranger', { to: 'aide@entreprise.example', body: numen }, 'ask', ['numen-written']],
  ['a NUMEN in the subject', { to: 'aide@entreprise.example', subject: numen }, 'ask', ['numen-written']],
  ['a NUMEN to a colleague', { to: claire, body: numen }, 'notice', ['numen-written']],
  ['a NUMEN to nobody yet', { body: numen }, 'notice', ['numen-written']],
  ['a NUMEN that is quoted', { to: 'a@orange.fr', body: `Merci.\n> ${numen}` }, 'none', []],
  [
    'a NUMEN in what is answered',
    { to: 'a@orange.fr', body: `Merci.\n\nLe lundi 3 mars 2025, Claire a écrit :\n${numen}` },
    'none',
    [],
  ],
  [
    'a NUMEN with a birth date, even to a colleague',
    { to: claire, body: `${numen}, née le 12/03/1980` },
    'ask',
    ['numen-with-birth', 'numen-written'],
  ],
  ['a birth date', { to: 'a@orange.fr', body: 'Léa est née le 12/03/2009.' }, 'none', []],
  ['a password', { to: claire, body: 'Mon mot de passe est Soleil34!' }, 'ask', ['password-written']],
  ['a one-time code', { to: claire, body: 'Le code de vérification est 482913' }, 'ask', ['code-written']],
  ['an answer that goes elsewhere', { to: 'dsi.aide@outlook.com', answers: rectorat }, 'ask', ['reply-elsewhere']],
  ['an answer to the sender', { to: 'ce.dsi@ac-montpellier.fr', answers: rectorat }, 'none', []],
  ['an answer through a list', { to: 'dsi.aide@outlook.com', answers: { ...rectorat, list: true } }, 'none', []],
  [
    'a stranger’s other address',
    { to: 'b@deux.example', answers: { from: 'a@un.example', replyTo: ['b@deux.example'] } },
    'notice',
    ['reply-elsewhere'],
  ],
  [
    'another address of the same body',
    { to: 'b@mail.un.example', answers: { from: 'a@un.example', replyTo: ['b@mail.un.example'] } },
    'none',
    [],
  ],
  [
    'a stranger who has the academy answer',
    { to: claire, answers: { from: 'a@un.example', replyTo: [claire] } },
    'none',
    [],
  ],
];

describe.for([
  ['whole profile', whole],
  ['reduced table', reduced],
] as const)('%s', ([, hosts]) => {
  test.for(rows)('%s', ([, draft, attention, rules]) => {
    const verdict = assessOutgoing(anOutgoing(draft), hosts);
    expect(verdict.evidence.map(({ rule }) => rule)).toEqual(rules);
    expect(verdict.attention).toBe(attention);
  });
});

test('every rule has a row', () => {
  const seen = new Set(rows.flatMap(([, , , rules]) => rules));
  expect(outgoingRules.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});

test('places are those of the text as it was written', () => {
  const body = `Bonjour,\n> cité\n${numen}`;
  const [found] = assessOutgoing(anOutgoing({ to: 'a@orange.fr', body }), whole).evidence;
  expect(found?.at).toEqual({ in: 'body', from: body.indexOf('11E'), to: body.length });
});

test('the strongest comes first', () => {
  const verdict = assessOutgoing(
    anOutgoing({ to: `${claire},x@orange.fr`, body: `${numen} née le 12/03/1980` }),
    whole,
  );
  expect(verdict.evidence.map(({ strength }) => strength)).toEqual(['conclusive', 'strong', 'weak']);
});

describe('the card', () => {
  const cardFor = (draft: OutgoingDraft, language: 'fr' | 'en' = 'fr') =>
    outgoingCardOf(assessOutgoing(anOutgoing(draft), whole), language);

  test('offers the address that was meant, for the recipient at its place', () => {
    const [reason] = cardFor({ to: `${claire},paul.durand@ac-montpelier.fr` }).reasons;
    expect(reason?.at).toEqual({ in: 'to', index: 1 });
    expect(reason?.correction).toEqual({
      address: 'paul.durand@ac-montpellier.fr',
      label: 'Écrire à paul.durand@ac-montpellier.fr',
    });
    expect(reason?.text.replaceAll(/\s/gu, ' ')).toBe(
      'L’adresse « paul.durand@ac-montpelier.fr » contient sans doute une faute de frappe. Vouliez-vous écrire à « paul.durand@ac-montpellier.fr » ?',
    );
  });

  test('never holds the secret itself', () => {
    const body = 'Mon NUMEN est 11E9501234ABC, mon mot de passe est Soleil34!, le code reçu est 482913';
    for (const language of ['fr', 'en'] as const) {
      const card = JSON.stringify(cardFor({ to: 'a@orange.fr', body }, language));
      for (const secret of ['9501234', 'Soleil34', '482913']) expect(card).not.toContain(secret);
    }
  });

  test('tells each piece of advice once', () => {
    const { advice } = cardFor({ to: 'a@gmail.fr,b@gmail.fr' });
    expect(advice).toEqual(['Vérifiez l’adresse lettre à lettre, et corrigez-la s’il le faut.']);
  });
});

describe('hostile messages', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(numen, 'mot de passe : x1y2', 'code reçu 482913', '> x', '\n', 'né le 12/03/1980'),
  );
  const recipient = fc.record({
    name: text,
    address: fc.oneof(fc.emailAddress(), text, fc.constant('@'), fc.constant('a@')),
  });
  const recipients = fc.array(recipient, { maxLength: 5 });
  const message = fc.record({
    to: recipients,
    cc: recipients,
    bcc: recipients,
    subject: text,
    body: fc.array(text, { maxLength: 8 }).map((parts) => parts.join(' ')),
    answers: fc.option(fc.record({ from: text, replyTo: fc.array(text), list: fc.boolean() }), { nil: undefined }),
  });

  test('no rule throws, places stand in the text, facts are what the words need', () => {
    fc.assert(
      fc.property(message, fc.constantFrom(whole, reduced), (draft, hosts) => {
        const verdict = assessOutgoing(draft, hosts);
        for (const { rule, at, facts } of verdict.evidence) {
          expect(Object.keys(facts)).toEqual(outgoingRules.find(({ id }) => id === rule)?.facts);
          if ('index' in at) {
            expect(draft[at.in][at.index]).toBeDefined();
          } else {
            expect(at.from).toBeLessThan(at.to);
            expect(at.to).toBeLessThanOrEqual(draft[at.in].length);
          }
        }
        for (const language of ['fr', 'en'] as const) outgoingCardOf(verdict, language);
      }),
      { numRuns: 500 },
    );
  });

  test('a message to a thousand people and as long as a book is cut', () => {
    const to = Array.from({ length: 10_000 }, (_, index) => `a${index}@gmail.fr`).join(',');
    const body = 'mot de passe : x1y2 code reçu 482913 11E9501234ABC\n'.repeat(20_000);
    const { evidence } = assessOutgoing(anOutgoing({ to, body }), whole);
    expect(evidence.length).toBeLessThanOrEqual(20 * outgoingRules.length);
  });
});
