import { describe, expect, test } from 'vitest';
import { falseAlarms, graphicsCard, lootOf } from '../../../core/password/thief.ts';

const list = 1e9;
const hour = 3_600;

describe('a thief of the file with a list of a thousand million words, as docs/passwords.md says', () => {
  test('a good graphics card tries about 14 800 a second', () => {
    expect(Math.round(graphicsCard / 100) * 100).toBe(14_800);
  });

  test('the list takes it about 19 hours', () => {
    expect(lootOf({ list, guessesPerSecond: graphicsCard }).seconds / hour).toBeCloseTo(18.8, 1);
  });

  test('3.7 words are left by chance beside the true one, so that one of them is it with 21 %', () => {
    const { byChance, certainty } = lootOf({ list, guessesPerSecond: graphicsCard });
    expect(byChance).toBeCloseTo(3.73, 2);
    expect(certainty).toBeCloseTo(0.21, 2);
  });

  test('a short list of a million gives a password away that is in it, in 68 seconds', () => {
    const { seconds, byChance } = lootOf({ list: 1e6, guessesPerSecond: graphicsCard });
    expect(Math.round(seconds)).toBe(68);
    expect(Math.round(1 / byChance)).toBe(268);
  });

  test('with 40 bits the true word would stand alone', () => {
    expect(lootOf({ list, guessesPerSecond: graphicsCard }, 40).certainty).toBeGreaterThan(0.999);
  });

  test.for([
    ['twelve characters by chance: a million million years, 10^15 others', 94 ** 12, 1.0e12, 1.8e15],
    ['a proposed passphrase: 7.7 million years, thirteen thousand million others', 2 ** 55 * 100, 7.7e6, 1.34e10],
  ] as const)('%s', ([, tries, years, others]) => {
    const { seconds, byChance } = lootOf({ list: tries, guessesPerSecond: graphicsCard });
    expect(seconds / (365.25 * 24 * hour) / years).toBeCloseTo(1, 1);
    expect(byChance / others).toBeCloseTo(1, 1);
  });
});

describe('false alarms a year of 47 000 people who type 6 000 other passwords each', () => {
  test.for([
    [24, 16.8],
    [28, 1.05],
    [40, 1 / 3_900],
  ] as const)('%i bits: %f', ([bits, alarms]) => {
    expect(falseAlarms(47_000, 6_000, bits) / alarms).toBeCloseTo(1, 1);
  });

  test('24 bits would leave 59.6 words beside the true one', () => {
    expect(lootOf({ list, guessesPerSecond: graphicsCard }, 24).byChance).toBeCloseTo(59.6, 1);
  });
});
