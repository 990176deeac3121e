import { expect, test } from 'vitest';
import { sentenceWith } from '../../../core/reading/sentence-with.ts';

test.for<readonly [quote: string, text: string, sentence: string]>([
  ['your order', 'Hi. Thank you for\nyour order of $620.00. Bye.', 'Thank you for your order of $620.00'],
  ['your order', 'Thank you for your order', 'Thank you for your order'],
  ['your order', 'Nothing of the kind.', ''],
  ['Not you', 'Is it? Not you? Call.', 'Not you'],
])('“%s” in “%s”', ([quote, text, sentence]) => {
  expect(sentenceWith(quote, text)).toBe(sentence);
});
