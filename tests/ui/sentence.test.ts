import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotedParts } from '../../ui/sentence.tsx';

test('quotations are set apart with their marks', () => {
  expect(quotedParts('Il mène vers «\u00A0a.fr\u00A0», non «\u00A0b.fr\u00A0».')).toEqual([
    { words: 'Il mène vers ', quoted: false },
    { words: '«\u00A0a.fr\u00A0»', quoted: true },
    { words: ', non ', quoted: false },
    { words: '«\u00A0b.fr\u00A0»', quoted: true },
    { words: '.', quoted: false },
  ]);
});

test('nothing of a text is lost, whatever marks stand in it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '«', '»', '“', '”', '\u00A0', '\u202E') });
  fc.assert(
    fc.property(text, (sentence) => {
      expect(
        quotedParts(sentence)
          .map(({ words }) => words)
          .join(''),
      ).toBe(sentence);
    }),
  );
});
