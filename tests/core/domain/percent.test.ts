import fc from 'fast-check';
import { expect, test } from 'vitest';

import { decodePercent } from '../../../core/domain/percent.ts';

test.for([
  ['a%2Eb', 'a.b'],
  ['%c3%a9', 'é'],
  ['%E2%82%AC', '€'],
  ['%F0%9F%92%8C', '💌'],
  ['100%', '100%'],
  ['%zz%4', '%zz%4'],
  ['%25 41', '% 41'],
  ['é%41', 'éA'],
  ['%FF', '\uFFFD'],
  ['%C3', '\uFFFD'],
  ['%C3A', '\uFFFDA'],
  ['%C0%AF', '\uFFFD\uFFFD'],
  ['%ED%A0%80', '\uFFFD'],
  ['%F5%80', '\uFFFD\uFFFD'],
] as const)('%s is %j', ([text, decoded]) => {
  expect(decodePercent(text)).toBe(decoded);
});

test('it undoes encodeURIComponent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodePercent(encodeURIComponent(text))).toBe(text);
    }),
  );
});
