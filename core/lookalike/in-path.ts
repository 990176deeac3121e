import { price } from './confusion.ts';
import type { Lookalike } from './lookalike.ts';
import type { Pattern } from './pattern.ts';

/** Most labels of a domain that is looked for. */
const mostLabels = 4;

/** What a person may read as the place a link leads to: not the domain of an address (`jean@ac-montpellier.fr` unsubscribes). */
const notOfHosts = /[^a-z0-9.@_-]/u;

/**
 * Answers whether a path spells out a domain that is protected: `/ac-montpellier.fr/login`, `/www.ac-montpellier.fr.html`. Linear in the path's
 * length.
 */
export function inPath(patterns: readonly Pattern[]): (path: string) => Lookalike | undefined {
  const watched = patterns.filter(({ kind, target }) => kind === 'name' && target.reach === 'full');
  const domains = new Set(watched.map(({ target }) => target.domain));
  return (path) => {
    for (const token of path.toLowerCase().split(notOfHosts)) {
      const domain = token.includes('.') ? domainIn(token, domains) : undefined;
      if (domain !== undefined) return embedded(domain);
    }
    return undefined;
  };
}

function domainIn(token: string, domains: ReadonlySet<string>): string | undefined {
  const labels = token.split('.');
  for (let from = 0; from < labels.length; from++) {
    for (let to = from + 2; to <= Math.min(labels.length, from + mostLabels); to++) {
      const domain = labels.slice(from, to).join('.');
      if (domains.has(domain)) return domain;
    }
  }
  return undefined;
}

function embedded(domain: string): Lookalike {
  const letters = [{ seen: domain, meant: domain, differs: false }];
  const said = { of: domain, technique: 'target-embedding', seen: domain, meant: domain, letters } as const;
  return { ...said, strength: 'weak', distance: price.plausible };
}
