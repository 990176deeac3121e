import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNumber, segment } from '../../../core/lookalike/segment.ts';

const lexicon = [
  new Set(['espace', 'client', 'compte', 'com', 'pte', 'en', 'ce', 'a']),
  new Set(['ac', 'tab', 'tabac']),
];

test.each([
  ['espaceclient', ['espace', 'client']],
  // words of either set, and numbers between them
  ['client34ac', ['client', '34', 'ac']],
  ['34', ['34']],
  // the fewest words: not com + pte, not tab + ac
  ['compte', ['compte']],
  ['tabac', ['tabac']],
  // a plural in s of a longer word
  ['espacesclients', ['espaces', 'clients']],
  // nothing, and a letter that is all there is
  ['', []],
  ['z', ['z']],
])('%s is cut into %j', (run, words) => {
  expect(segment(run, lexicon)).toEqual(words);
});

test.each([
  'espacez',
  'xclient',
  'impotence',
  // a single letter is no word beside others, known or not
  'aclient',
  'espacea',
  // of a word of two or three letters the plural is not guessed
  'acs',
])('%s cannot be cut', (run) => {
  expect(segment(run, lexicon)).toBeUndefined();
});

test('a number is taken whole, however long', () => {
  expect(segment(`ac${'1'.repeat(20)}`, lexicon)).toEqual(['ac', '1'.repeat(20)]);
});

test('a run longer than a label is not cut, and one as long is', () => {
  expect(segment('ac'.repeat(50), lexicon)).toHaveLength(50);
  expect(segment('ac'.repeat(51), lexicon)).toBeUndefined();
});

test('what is cut is made of the words, in their order', () => {
  const words = ['espace', 'client', 'compte', 'en', 'ce', 'ac', 'tab'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 10 }), (chosen) => {
      const run = chosen.join('');
      const cut = segment(run, lexicon);
      expect(cut?.join('')).toBe(run);
      expect(cut?.length ?? Infinity).toBeLessThanOrEqual(chosen.length);
    }),
  );
});

test.each([
  ['34', true],
  ['0', true],
  ['', false],
  ['3a', false],
  ['-1', false],
  // digits of other scripts were folded before
  ['٣', false],
])('%j is a number: %j', (text, expected) => {
  expect(isNumber(text)).toBe(expected);
});
