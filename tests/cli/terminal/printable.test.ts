import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLine, printable } from '../../../cli/terminal/printable.ts';

test.for([
  ['a\u001b[31mb', 'a[31mb'],
  ['a\u0000\u0007\u007f\u0085\u009bb', 'ab'],
  ['gnp\u202eexe', 'gnpexe'],
  ['a\u200bb\u00adc\ufeffd', 'abcd'],
  ['«\u00a0a\u00a0»\u202f!', '«\u00a0a\u00a0»\u202f!'],
  ['  a \r\n\t b ', 'a b'],
  ['\ud800a\udc00', 'a'],
  ['élève 学 🎒', 'élève 学 🎒'],
  ['12 € à 8 h', '12 € à 8 h'],
] as const)('%j is printed as %j', ([text, shown]) => {
  expect(printable(text)).toBe(shown);
});

test('a long text is cut, and one of many characters costs no more than it shows', () => {
  expect(printable('é'.repeat(500), 10)).toBe(`${'é'.repeat(9)}…`);
  expect(printable('x'.repeat(10_000_000), 10)).toBe('xxxxxxxxx…');
});

test('a line of JSON is one line of plain characters and means the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = jsonLine({ text });
      expect(JSON.parse(line)).toEqual({ text });
      expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }),
  );
});

test('whatever is printed is one line without controls', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    }),
  );
});
