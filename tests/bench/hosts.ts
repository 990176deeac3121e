import { nameWords, prefixes, suffixes, syllables } from './host-words.ts';
import { pick, randomFrom } from './random.ts';

/** How a name of a new kind is made from a protected one, so that the list holds some that are found: 1 in 200. */
const disguises: readonly [(name: string) => string, ...((name: string) => string)[]] = [
  (name) => name.replace('ll', 'l'),
  (name) => `${name}-connexion`,
  (name) => `secure-${name}`,
  (name) => name.replace('o', '0'),
  (name) => name.replace('m', 'rn'),
  (name) => name.replace('-', ''),
];

/** Host names as a lookout sees them: nearly all ordinary, a few made to deceive. The same list in every run. */
export function realisticHosts(count: number, protectedNames: readonly string[]): readonly string[] {
  const random = randomFrom(20_250_304);
  const targets = protectedNames.map((domain) => domain.slice(0, domain.indexOf('.')));
  return Array.from({ length: count }, (_, index) => {
    const target = index % 200 === 199 ? targets[Math.floor(random() * targets.length)] : undefined;
    const name = target === undefined ? ordinaryName(random) : pick(random, disguises)(target);
    const prefix = random() < 0.45 ? '' : `${pick(random, prefixes)}.`;
    return `${prefix}${name}.${pick(random, suffixes)}`;
  });
}

/** Names to be protected that are nobody's: `ac-kalomi12.fr`, `solaire-hub7.fr`. */
export function inventedNames(count: number): readonly string[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, (_, index) => {
    const place = invented(random);
    return index % 3 === 0 ? `ac-${place}.fr` : `${pick(random, nameWords)}${index % 2 === 0 ? '-' : ''}${place}.fr`;
  });
}

function ordinaryName(random: () => number): string {
  const kind = random();
  if (kind < 0.2) return invented(random);
  if (kind < 0.3) return `${invented(random)}${Math.floor(random() * 100)}`;
  const first = pick(random, nameWords);
  if (kind < 0.4) return first + invented(random);
  const glue = random() < 0.4 ? '-' : '';
  const second = pick(random, nameWords);
  return kind < 0.85 ? first + glue + second : `${first}${glue}${second}${glue}${pick(random, nameWords)}`;
}

function invented(random: () => number): string {
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, syllables)).join('');
}
