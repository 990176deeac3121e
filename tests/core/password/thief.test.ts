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

  test('a short list of a million gives a password away that is in it', () => {
    expect(lootOf({ list: 1e6, guessesPerSecond: graphicsCard }).certainty).toBeGreaterThan(0.99);
  });

  test('with 40 bits the true word would stand alone', () => {
    expect(lootOf({ list, guessesPerSecond: graphicsCard }, 40).certainty).toBeGreaterThan(0.999);
  });

  test('a proposed passphrase takes 160 000 years, and leaves 360 million million others', () => {
    const { seconds, byChance } = lootOf({ list: 2 ** 55 * 100, guessesPerSecond: graphicsCard });
    expect(seconds / (365.25 * 24 * hour)).toBeGreaterThan(160_000);
    expect(byChance).toBeGreaterThan(1e10);
  });
});

test('the academy’s 47 000 people see one false alarm a year between them; with 24 bits it were 17', () => {
  expect(falseAlarms(47_000, 6_000)).toBeCloseTo(1.05, 2);
  expect(falseAlarms(47_000, 6_000, 24)).toBeCloseTo(16.8, 1);
});
