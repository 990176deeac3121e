import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposePassphrase, randomBelow } from '../../../core/password/passphrase.ts';
import { passphraseWords } from '../../../core/password/words.ts';

test('the list holds 2048 words of four to eight plain letters, none twice', () => {
  expect(passphraseWords).toHaveLength(2048);
  expect(new Set(passphraseWords).size).toBe(2048);
  expect(passphraseWords.filter((word) => !/^[a-z]{4,8}$/u.test(word))).toEqual([]);
});

const counting = () => {
  let next = 0;
  return (below: number) => next++ % below;
};

test('five words, a capital and a number', () => {
  const { text, bits } = proposePassphrase(counting());
  expect(text).toMatch(/^[A-Z][a-z]+(?:-[a-z]+){4}-\d\d$/u);
  expect(bits).toBeCloseTo(55 + Math.log2(100), 10);
});

test('never fewer than four words, nor more than ten', () => {
  const words = (count: number) => proposePassphrase(counting(), count).text.split('-').length - 1;
  expect([words(0), words(1), words(4), words(7), words(99)]).toEqual([4, 4, 4, 7, 10]);
});

test('long enough for any profile', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffffffff), { minLength: 8 }), (drawn) => {
      const random = randomBelow(() => drawn.shift() ?? 0);
      expect(proposePassphrase(random, 4).text.length).toBeGreaterThanOrEqual(4 * 4 + 4 + 2);
    }),
  );
});

test('each word is as likely', () => {
  const seen = new Map<number, number>();
  // Every 32-bit number once, thinned out evenly.
  const step = 2 ** 32 / 2 ** 16;
  let next = 0;
  const random = randomBelow(() => step * next++ + (next % step));
  for (let at = 0; at < 2 ** 16 - 64; at++) {
    const drawn = random(5);
    seen.set(drawn, (seen.get(drawn) ?? 0) + 1);
  }
  const counts = [...seen.values()];
  expect(seen.size).toBe(5);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(2 ** 16 / 50);
});

test('what would favour small numbers is drawn again', () => {
  const drawn = [2 ** 32 - 1, 2 ** 32 - 2, 7];
  const random = randomBelow(() => drawn.shift() ?? 0);
  // 2^32 is 1 more than a multiple of 5: the last number is left out.
  expect(random(5)).toBe((2 ** 32 - 2) % 5);
  expect(random(2048)).toBe(7);
});
