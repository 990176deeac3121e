import { passphraseWords } from './words.ts';

/** A whole number from 0 up to, not including, `below`, each as likely: the host's chance. */
export type RandomBelow = (below: number) => number;

/** A password to propose. */
export interface Passphrase {
  /** `Tortue-piano-vallon-citron-lampe-42`. */
  readonly text: string;
  /** How much chance is in it: whoever knows the list and the way needs 2 to this many tries. */
  readonly bits: number;
}

const leastWords = 4;
const usualWords = 5;
const mostWords = 10;
const numbers = 100;
const wholeRange = 2 ** 32;

/** Makes even chances of a source of 32 random bits, such as `crypto.getRandomValues`: what would favour small numbers is drawn again. */
export function randomBelow(uint32: () => number): RandomBelow {
  return (below) => {
    const even = wholeRange - (wholeRange % below);
    let drawn = uint32();
    while (drawn >= even) drawn = uint32();
    return drawn % below;
  };
}

/**
 * Proposes words drawn by chance. The capital and the number hardly add to its strength; they are there for log-ins that still
 * want one of each.
 */
export function proposePassphrase(random: RandomBelow, count: number = usualWords): Passphrase {
  const length = Math.min(mostWords, Math.max(leastWords, Math.trunc(count)));
  const words = Array.from({ length }, () => passphraseWords[random(passphraseWords.length)] ?? '');
  const [first = '', ...others] = words;
  const capital = `${first.slice(0, 1).toUpperCase()}${first.slice(1)}`;
  const number = String(random(numbers)).padStart(2, '0');
  return {
    text: [capital, ...others, number].join('-'),
    bits: length * Math.log2(passphraseWords.length) + Math.log2(numbers),
  };
}
