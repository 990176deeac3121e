import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, quote } from '../../../core/reading/fold.ts';

test.for([
  ['case and accents', 'Votre BOÎTE est Pleine', 'votre boite est pleine'],
  ['apostrophes divide', 'l’accès d’hier', 'l acces d hier'],
  ['a sentence’s end is a word', 'Cliquez ici ! Merci', 'cliquez ici . merci'],
  ['a dot inside a domain ends nothing', 'sur ac-montpellier.fr demain', 'sur ac montpellier fr demain'],
  ['a line alone ends nothing, an empty one does', 'votre\nboîte\n\nest pleine', 'votre boite . est pleine'],
  ['Cyrillic and Greek stand-ins', 'vеrify yоur wаllеt, cυstomers', 'verify your wallet customers'],
  ['full-width and mathematical letters', 'ｐａｓｓｗｏｒｄ 𝐍𝐞𝐭𝐟𝐥𝐢𝐱', 'password netflix'],
  ['zero-width characters and soft hyphens', 'pass\u200Bword mot\u00ADs', 'password mots'],
  ['what a broken charset left', 'Fi\uFFFDnal warn\uFFFD\uFFFDing', 'final warning'],
  ['ligatures and sharp s', 'cœur Straße', 'coeur strasse'],
  ['letters set apart are one word', 'L E D G E R live', 'ledger live'],
  ['initials are not', 'J. R. R. Tolkien', 'j . r . r . tolkien'],
  ['emoji divide', 'colis📦bloqué', 'colis bloque'],
] as const)('%s', ([, text, words]) => {
  expect(fold(text).words.join(' ')).toBe(words);
});

test('a quotation is the original, whitespace collapsed', () => {
  const text = fold('Attention : votre  BOÎTE\nest pleine.');
  expect(quote(text, 1, 5)).toBe('votre BOÎTE est pleine');
});

test('every word stands where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
      const { words, starts, ends } = fold(source);
      expect(starts).toHaveLength(words.length);
      expect(ends).toHaveLength(words.length);
      starts.forEach((start, index) => expect(start).toBeLessThan(ends[index] ?? 0));
      expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(source.length + 1);
    }),
  );
});
