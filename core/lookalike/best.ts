import { compareTwoStrings } from 'string-similarity';
import type { Found } from './see.ts';
import { segment } from './segment.ts';
import { serviceWords } from './words/service-words.ts';

/** What ranks one sight before another, the most telling first. */
const ranks: readonly ((found: Found) => number)[] = [
  // « service-public-ameli.fr » plays at Ameli: « service public » is what anyone of the State's calls itself.
  ({ sight }) => (segment(sight.pattern.text, [serviceWords]) ? 1 : 0),
  ({ sight }) => sight.alignment.cost - sight.pattern.text.length / 8,
  ({ sight }) => (sight.sameSuffix || sight.suffixFollows ? 0 : 1),
  ({ sight }) => -compareTwoStrings(sight.domain.registrable, sight.pattern.target.domain),
];

/** The cheapest; between equals the target whose name is nearest as a whole, so that the order of the profile decides nothing. */
export function best(first: Found, others: readonly Found[]): Found {
  return others.reduce((one, other) => (isBetter(other, one) ? other : one), first);
}

function isBetter(one: Found, other: Found): boolean {
  for (const rank of ranks) {
    const difference = rank(one) - rank(other);
    if (difference !== 0) return difference < 0;
  }
  return nameOf(one) < nameOf(other);
}

function nameOf({ sight: { pattern } }: Found): string {
  return `${pattern.target.domain} ${pattern.written}`;
}
