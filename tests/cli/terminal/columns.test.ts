import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, wrap } from '../../../cli/terminal/columns.ts';

test.for([
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['学校', 4],
  ['🎒', 2],
  ['', 0],
] as const)('%j takes %d columns', ([text, columns]) => {
  expect(columnsOf(text)).toBe(columns);
});

test.for([
  ['one two three', 7, ['one two', 'three']],
  ['a\u00a0b\u00a0c d', 5, ['a\u00a0b\u00a0c', 'd']],
  ['abcdefgh', 3, ['abc', 'def', 'gh']],
  ['', 5, ['']],
] as const)('%j in %d columns', ([text, width, lines]) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('no line is wider than asked, and no letter is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '学', 'é'), maxLength: 60 }),
      fc.integer({ min: 2, max: 20 }),
      (text, width) => {
        const lines = wrap(text, width);
        expect(lines.every((line) => columnsOf(line.trimEnd()) <= width)).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      },
    ),
  );
});
