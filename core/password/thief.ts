import { fingerprintTerms } from './fingerprint.ts';

/** What somebody has who stole the file of fingerprints, salt and all, and wants the password. */
export interface Thief {
  /** Passwords in the list that is tried: 1e9. */
  readonly list: number;
  /** Guesses a second that the machine tries, at the file's iterations. */
  readonly guessesPerSecond: number;
}

/** What the thief ends with. */
export interface Loot {
  /** Time to try the whole list, in seconds. */
  readonly seconds: number;
  /** Passwords of the list that have the fingerprint by chance; the true one stands among them, if it is in the list at all. */
  readonly byChance: number;
  /** How likely one that has the fingerprint is the true one, if that is in the list: 0.21. */
  readonly certainty: number;
}

/**
 * PBKDF2-HMAC-SHA-256 guesses a second of one good graphics card of 2023 (GeForce RTX 4090), at 600 000 iterations: hashcat's
 * mode 10900 tries 8.87 million a second at 999.
 */
export const graphicsCard = (8_870_000 * 999) / fingerprintTerms.iterations;

/** What a fingerprint of so many bits gives away to a thief who tries a list. */
export function lootOf({ list, guessesPerSecond }: Thief, bits: number = fingerprintTerms.bits): Loot {
  const byChance = list / 2 ** bits;
  return { seconds: list / guessesPerSecond, byChance, certainty: 1 / (1 + byChance) };
}

/** False alarms to expect, in a year, of people who each type so many other passwords: 47 000 staff, 6 000 a year: one. */
export function falseAlarms(people: number, passwordsEach: number, bits: number = fingerprintTerms.bits): number {
  return (people * passwordsEach) / 2 ** bits;
}
