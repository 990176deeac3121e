import { expect, test } from 'vitest';
import { withoutCitations } from '../../../core/reading/cited.ts';
import { aMessage } from '../../builders.ts';

test.for([
  ['a warning repeats the lure', 'Hameçonnage : « Votre boîte est pleine » est un faux.', 'hameconnage est un faux'],
  ['in English', 'Phishing: "Your mailbox is full" is a fake', 'phishing is a fake'],
  ['quotation marks alone excuse nothing', '« Votre boîte est pleine »', 'votre boite est pleine'],
  ['a mark that never closes', 'Arnaque « Votre boîte est pleine', 'arnaque votre boite est pleine'],
  [
    'a whole letter is no quotation',
    `Arnaque « ${'votre boite est pleine '.repeat(10)}»`,
    `arnaque ${'votre boite est pleine '.repeat(10)}`,
  ],
] as const)('%s', ([, text, left]) => {
  const { words } = withoutCitations(aMessage({ text }));
  expect(words.filter((word) => word !== '.').join(' ')).toBe(left.trim());
});

test('an address that holds the word speaks of no fraud', () => {
  const message = aMessage({ text: 'Bonjour phishing@boite.example, « Votre boîte est pleine »' });
  expect(withoutCitations(message).words).toContain('pleine');
});
