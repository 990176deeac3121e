import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileNames } from '../../../core/profile/names.ts';
import { montpellier } from './montpellier.ts';
import { processorTime } from '../../processor-time.ts';

const names = compileNames(montpellier);

/** `netflix whole disguised`, one a claim. */
function claims(text: string): readonly string[] {
  return names
    .claimedIn(text)
    .map(({ owner, whole, disguised }) => `${owner.id}${whole ? ' whole' : ''}${disguised ? ' disguised' : ''}`);
}

describe('the organisation', () => {
  test.each([
    'Académie de Montpellier',
    'ACADEMIE DE MONTPELLIER',
    'acad. Montpellier',
    'Rectorat Montpellier – Service informatique',
    'Montpellier Rectorat',
    'ac-montpellier.fr',
    'Webmail ac-montpellier',
    'DSDEN de l’Hérault',
    'DSDEN 34',
    'DSDEN34',
    'IA34',
    'Inspection académique du Gard',
    'DSDEN des Pyrénées-Orientales – Mouvement',
    'Rectorat',
    'DSDEN – Gestion des personnels',
  ])('%s', (text) => expect(claims(text)).toEqual(['ac-montpellier whole']));

  test.each([
    ['a person of it', 'Claire Martin (Rectorat de Montpellier)'],
    ['a sentence about it', 'Le rectorat de Montpellier recrute des contractuels'],
  ])('%s is named, but not alone', (_, text) => expect(claims(text)).toEqual(['ac-montpellier']));

  test.each([
    ['the town', 'Montpellier'],
    ['its festival', 'Festival Radio France Montpellier'],
    ['a learned society', 'Académie des sciences'],
    ['a word of its own in a sentence', 'Le rectorat a répondu hier'],
    ['artificial intelligence', 'L’IA en 30 minutes'],
    ['a school', 'Collège Fontcarrade Montpellier'],
  ])('%s is not', (_, text) => expect(claims(text)).toEqual([]));
});

describe('partners', () => {
  test.each([
    ['Académie de Toulouse', 'ac-toulouse.fr'],
    ['Rectorat d’Orléans-Tours', 'ac-orleans-tours.fr'],
    ['DSDEN 78', 'ac-versailles.fr'],
    ['Université de Montpellier', 'umontpellier.fr'],
  ])('%s is %s', (text, domain) => expect(claims(text)).toEqual([`${domain} whole`]));
});

describe('brands, however they are dressed', () => {
  test.each([
    ['PayPal', 'paypal whole'],
    ['PAYPAL Service', 'paypal whole'],
    ['Votre compte Netflix', 'netflix whole'],
    ['Caisse d’Épargne', 'caisse-epargne whole'],
    ['Crédit Agricole du Languedoc', 'credit-agricole whole'],
    ['CREDIT-AGRICOLE', 'credit-agricole whole'],
    ['CréditAgricole', 'credit-agricole whole'],
    ['banquepopulaire', 'banque-populaire whole'],
    ['L’Assurance Maladie', 'ameli whole'],
    ['MicrosoftTeams', 'microsoft whole'],
    ['NetflixSupport', 'netflix whole'],
    ['Netflix EK074', 'netflix whole'],
    ['impots.gouv.fr', 'impots whole'],
    ['Orange.fr', 'orange whole'],
    ['Canal+', 'canal+ whole'],
    ['Sparkasse Kundenservice', 'sparkasse whole'],
    ['Itaú', 'itau whole'],
    ['Albert|Heijn', 'albert-heijn whole'],
    ['La lettre de Netflix et du cinéma', 'netflix'],
  ])('%s', (text, claim) => expect(claims(text)).toEqual([claim]));

  test.each([
    ['a capital i for an l', 'PayPaI', 'paypal'],
    ['a digit', 'Netfl1x', 'netflix'],
    ['two letters that look like one', 'rnicrosoft', 'microsoft'],
    ['a Greek capital', 'Μicrosoft', 'microsoft'],
    ['Cyrillic letters', 'Ρаураl', 'paypal'],
    ['mathematical letters', '𝗣𝗮𝘆𝗣𝗮𝗹', 'paypal'],
    ['a letter struck through', 'M̶icrosoft', 'microsoft'],
    ['an invisible space', 'Pay\u200BPal', 'paypal'],
    ['letters apart', 'N E T F L I X', 'netflix'],
    ['letters apart, one of them Cyrillic', 'N e t f l і x', 'netflix'],
    ['letters with dots', 'N.E.T.F.L.I.X', 'netflix'],
    ['a sign for a letter', 'Micro$oft', 'microsoft'],
    ['a sign for a letter, twice a word', 'P@yPal Service', 'paypal'],
    ['in a name of two words', 'Credit Agric0le', 'credit-agricole'],
  ])('%s', (_, text, id) => expect(claims(text)).toEqual([`${id} whole disguised`]));

  test('what was seen is as it stands in the text', () => {
    expect(names.claimedIn('Service N E T F L I X !').map(({ seen }) => seen)).toEqual(['N E T F L I X']);
    expect(names.claimedIn('DSDEN de l’Hérault').map(({ seen }) => seen)).toEqual(['DSDEN de l’Hérault']);
  });

  test('each owner once, in order', () => {
    expect(claims('PayPal et Netflix, puis PayPal encore')).toEqual(['paypal', 'netflix']);
  });
});

describe('names that are ordinary words', () => {
  test.each([
    ['Orange', 'orange whole'],
    ['Orange Service Client', 'orange whole'],
    ['La Poste', 'la-poste whole'],
    ['La Poste – Suivi de colis', 'la-poste whole'],
    ['CAF de l’Hérault', 'caf whole'],
    ['Free', 'free whole'],
    ['UPS Delivery', 'ups whole'],
    ['Uber', 'uber whole'],
    ['Amazon Code', 'amazon whole'],
    ['Votre colis UPS vous attend', 'ups'],
    ['Votre facture Orange est disponible', 'orange'],
  ])('%s stands as a name', (text, claim) => expect(claims(text)).toEqual([claim]));

  test.each([
    'Mairie d’Orange',
    'Lycée de l’Arc – Orange',
    'Orange – Montpellier',
    'Chorégies d’Orange 2025',
    'Une orange et deux pommes',
    'Je passe à La Poste demain',
    'le bureau de poste',
    'feel free to join',
    'Free gift inside',
    'ups and downs',
    'über alles',
    'Dipl.-Ing. Müller',
    'le service public d’éducation',
    'Finances publiques : la section recrute',
    'Le Canal du Midi à vélo',
    'We transfer your file today',
    'linked in the message',
    'Your visa application',
    'Pierre Chase',
    'CCF mathématiques',
    'une amende de 35 euros',
    'Amélie Durand',
    'modern corner',
  ])('%s does not', (text) => expect(claims(text)).toEqual([]));
});

test.each(['contact@paypal.com', 'Jean Martin <jean.martin@orange.fr>', 'ce.0340001a@ac-montpellier.fr'])(
  'an address names nobody: %s',
  (text) => expect(claims(text)).toEqual([]),
);

describe('keepers of the mail system', () => {
  test.each([
    ['Webmail', 'webmail'],
    ['Webmail exemple.fr', 'webmail'],
    ['Administrateur de la messagerie', 'administrateur de messagerie'],
    ['IT Help Desk', 'it help desk'],
    ['cPanel Support', 'cpanel'],
    ['Support аccоunt team', 'account team'],
  ])('%s', (text, role) => expect(names.roleIn(text)).toBe(role));

  test.each(['Claire Martin', 'Administration du lycée Joffre', 'Le webmail de ma grand-mère', ''])('not %s', (text) =>
    expect(names.roleIn(text)).toBeUndefined(),
  );
});

describe('any text', () => {
  test('nothing throws, and what was seen stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        names.claimedIn(`${text} PayPal ${text}`).every(({ seen }) => `${text} PayPal ${text}`.includes(seen)),
      ),
    );
  });

  test.each(['a ', 'N.', 'de ', 'credit de ', 'UPS colis ', 'aA', '1a', 'ﷺ', '\u200B', 'P@', 'Orange livraison '])(
    'a hundred thousand characters of %j take no more than a moment',
    (unit) => {
      const text = unit.repeat(100_000 / unit.length);
      const cost = processorTime(() => {
        names.claimedIn(text);
        names.roleIn(text);
      });
      expect(cost).toBeLessThan(2000);
    },
  );
});
