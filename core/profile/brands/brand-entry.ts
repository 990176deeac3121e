import type { Brand } from '../profile.ts';

/** What an entry may say besides names and domains; words and targets apart by spaces. */
export interface BrandOptions {
  readonly words?: string;
  readonly targets?: string;
  readonly generic?: boolean;
}

/**
 * One brand in two lines: names apart by commas, the first the one shown, `~` before those that are ordinary words too;
 * domains apart by spaces, the best known first: `brand('full', 'sfr', 'SFR, Red by SFR', 'sfr.fr sfr.com')`.
 */
export function brand(
  lookalikes: Brand['lookalikes'],
  id: string,
  names: string,
  domains: string,
  { words, targets, generic = false }: BrandOptions = {},
): Brand {
  const said = names.split(',').map((name) => name.trim().replace(/\s+/gu, ' '));
  return {
    id,
    name: (said[0] ?? id).replace('~', ''),
    names: said.filter((name) => !name.startsWith('~')),
    ordinary: said.filter((name) => name.startsWith('~')).map((name) => name.slice(1)),
    domains: split(domains),
    ...(targets !== undefined && { targets: split(targets) }),
    lookalikes,
    generic,
    words: split(words ?? ''),
  };
}

/**
 * Brands of which only names and domains matter, one a line, `*` before those whose name is a generic word:
 * `*~Visa, Visa Card: visa.com`.
 */
export function brandTable(lookalikes: Brand['lookalikes'], lines: string): readonly Brand[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [names = '', domains = ''] = line.split(': ');
      const generic = names.startsWith('*');
      return brand(lookalikes, idOf(names), generic ? names.slice(1) : names, domains, { generic });
    });
}

function idOf(names: string): string {
  const [first = ''] = names.split(',');
  return first
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9+]+/gu, ' ')
    .trim()
    .replaceAll(' ', '-');
}

function split(written: string): readonly string[] {
  return written.split(/\s+/u).filter((word) => word !== '');
}
