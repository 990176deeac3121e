import fc from 'fast-check';
import { expect, test } from 'vitest';

import { lineCutter } from '../../../core/watch/text-lines.ts';

/** Cuts bytes that come in pieces of some sizes. */
function cut(bytes: Uint8Array, sizes: readonly number[], longest: number) {
  const { push, end } = lineCutter(longest);
  const lines = [];
  let at = 0;
  for (const size of sizes) {
    lines.push(...push(bytes.subarray(at, at + size)));
    at += size;
  }
  return [...lines, ...push(bytes.subarray(at)), ...end()];
}

test('lines are the same however the bytes are cut into pieces', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r\n', '.', ' ', '😀'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), (given, sizes) => {
      const bytes = Buffer.from(given);
      expect(cut(bytes, sizes, 5)).toEqual(cut(bytes, [], 5));
      const expected = given.split('\n').map((line) => line.replace(/\r$/u, ''));
      const whole = cut(bytes, sizes, 1000).map((line) => line.text);
      expect(whole).toEqual(given.endsWith('\n') || given === '' ? expected.slice(0, -1) : expected);
    }),
  );
});

test('of a line that is too long its beginning is kept, and the next one is whole', () => {
  expect(cut(Buffer.from('abcdefghij\nok\n'), [2, 2, 2, 2], 4)).toEqual([
    { text: 'abcd', cut: true },
    { text: 'ok', cut: false },
  ]);
});

test('a line as long as may be is whole, though a piece ends in the middle of its end', () => {
  expect(cut(Buffer.from('abcde\r\nok'), [6], 5)).toEqual([
    { text: 'abcde', cut: false },
    { text: 'ok', cut: false },
  ]);
});
