import fc from 'fast-check';
import { expect, test } from 'vitest';

import { normalizeText } from '../../../core/domain/normalize.ts';

const forms = fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD');

test('text of words is normalised as the platform does, however long', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'aé\u0301\u0327ﬁǖ\u0316ｅ例'), maxLength: 30 }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(words, forms, (parts, form) => {
      const text = parts.join(' ');
      expect(normalizeText(text, form)).toBe(text.normalize(form));
    }),
  );
});

test('no pair of surrogates is cut', () => {
  const text = `a${'💌'.repeat(2000)}`;
  expect(normalizeText(text, 'NFC')).toBe(text);
});
