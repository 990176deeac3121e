import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersApart } from '../../../cli/terminal/letters.ts';

test.for([
  // A letter is missing, one is added, one is another, two are swapped, none differs.
  ['ac-montpelier', 'ac-montpellier', 'ac-montpel·ier', 'ac-montpellier', '          ^   '],
  ['ac-montpelllier', 'ac-montpellier', 'ac-montpelllier', 'ac-montpell·ier', '           ^   '],
  ['arneli', 'ameli', 'arneli', 'a·meli', ' ^^   '],
  ['lyon', 'lion', 'lyon', 'lion', ' ^  '],
  ['nilce', 'nicle', 'nilce', 'nicle', '  ^^ '],
  ['Lyon', 'lyon', 'Lyon', 'lyon', '    '],
] as const)('%s over %s', ([seen, meant, above, below, marks]) => {
  expect(lettersApart(seen, meant)).toEqual({ above, below, marks });
});

test('both lines hold their names, letter under letter', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '-', '学'), minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(name, name, (seen, meant) => {
      const apart = lettersApart(seen, meant);
      expect(apart?.above.replaceAll('·', '')).toBe(seen);
      expect(apart?.below.replaceAll('·', '')).toBe(meant);
      expect(new Set([apart?.above.length, apart?.below.length, apart?.marks.length]).size).toBe(1);
    }),
  );
});

test('nothing and what no person compares are not set', () => {
  expect(lettersApart('', 'a')).toBeUndefined();
  expect(lettersApart('a'.repeat(81), 'a')).toBeUndefined();
});
