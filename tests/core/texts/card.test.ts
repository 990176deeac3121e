import { expect, test } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { cardOf, ruleWords } from '../../../core/texts/card.ts';
import { messageRules } from '../../../core/rules/index.ts';
import { aMessage, type MessageDraft } from '../../builders.ts';
import { context } from '../rules/judge.ts';

const cardFor = (draft: MessageDraft, language: 'fr' | 'en' = 'fr') => {
  const message = aMessage(draft);
  return cardOf(message, assess(message, context), context, language);
};
const phish: MessageDraft = {
  from: 'Messagerie académique <webmail@ac-montpelier.fr>',
  text: 'Votre boîte est pleine. Saisissez votre mot de passe sous 24 heures.',
  links: [{ text: 'Continuer', href: 'https://webmail.ac-montpelier.fr/login' }],
};

test('a lookalike is told with its letters', () => {
  const [reason] = cardFor(phish).reasons;
  expect(reason?.text.replace(/\s/gu, ' ')).toBe(
    'L’expéditeur écrit depuis « ac-montpelier.fr », qui ressemble à « ac-montpellier.fr » sans l’être : « ac-montpelier » pour « ac-montpellier », une lettre manque.',
  );
  expect(reason?.letters).toEqual([
    { seen: 'ac-montpe', meant: 'ac-montpe', differs: false },
    { seen: '', meant: 'l', differs: true },
    { seen: 'lier', meant: 'lier', differs: false },
  ]);
});

test.for([
  ['a letter for another', 'https://ac-rnontpellier.fr/', ['rn over m']],
  ['the true name in front of another: nothing differs', 'https://ac-montpellier.fr.login.example/', undefined],
  ['the true name in a stranger’s path: nothing differs', 'https://evil.example/ac-montpellier.fr/', undefined],
] as const)('letters of a link: %s', ([, href, differing]) => {
  const reason = cardFor({ links: [href] }).reasons.find(({ rule }) => rule === 'link-lookalike');
  expect(reason).toBeDefined();
  const differ = reason?.letters?.filter(({ differs }) => differs);
  expect(differ?.map(({ seen, meant }) => `${seen} over ${meant}`)).toEqual(differing);
});

test('a protected domain in a path is told as what it is', () => {
  const said = cardFor({ links: ['https://evil.example/ac-montpellier.fr/login'] }).reasons.map(({ text }) => text);
  expect(said.join(' ')).toContain('plus loin dans son adresse');
});

test('danger says what to do now, whom to ask, and what to do if one already answered', () => {
  const { title, advice, contact } = cardFor(phish);
  expect(title).toBe('Ce message ressemble à un hameçonnage');
  expect(advice[0]).toContain('Ne cliquez sur aucun lien');
  expect(advice.at(-1)).toContain('changez-le tout de suite');
  expect(contact).toEqual({
    phone: '04 67 91 48 00',
    hours: '8 h – 17 h',
    email: 'contact-assistance@ac-montpellier.fr',
  });
});

test('an ordinary message gets no advice, and is not called harmless', () => {
  const card = cardFor({ text: 'Le conseil de classe se tiendra jeudi.', authentication: 'pass' });
  expect(card).toMatchObject({ level: 'none', reasons: [], advice: [], unchecked: [] });
  expect(card.title).toBe('Rien de suspect n’a été trouvé');
});

test('what could not be checked is said', () => {
  expect(cardFor({ missing: ['attachments'] }).unchecked).toEqual([
    'L’origine du message n’a pas pu être contrôlée.',
    'Le contenu des pièces jointes n’a pas pu être examiné.',
  ]);
});

test('a card does not spoil an exercise', () => {
  const message = aMessage({ from: 'a@exercice.example' });
  const simulations = [{ name: 'Exercice', sender: 'a@exercice.example' }];
  const within = { ...context, profile: { ...context.profile, simulations } };
  const verdict = assess(message, within);
  expect(verdict.evidence.map(({ rule }) => rule)).toEqual(['simulation']);
  expect(cardOf(message, verdict, within, 'fr').reasons).toEqual([]);
});

test.for(messageRules.map(({ id }) => id))('%s is explained in both languages', (id) => {
  for (const language of ['fr', 'en'] as const) {
    const { looksFor, example, silentWhen } = ruleWords(id, language);
    for (const words of [looksFor, example, silentWhen]) expect(words.length).toBeGreaterThan(5);
  }
});
