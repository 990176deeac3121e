import type { Profile, Protected } from '../profile/profile.ts';
import type { Brand } from '../profile/profile.ts';
import { parseHost } from '../domain/parse-host.ts';
import { letterIndexes } from './confusion.ts';
import { fold } from './fold.ts';

/** A protected domain as imitations see it. */
export interface Target {
  /** `ac-montpellier.fr`. */
  readonly domain: string;
  /** `fr`, `gouv.fr`. */
  readonly suffix: string;
  /** Its letters alone: `gouvfr`. */
  readonly suffixLetters: string;
  /** Its registrable name, run together and folded: `acmontpellier`. */
  readonly name: string;
  /** How much closeness alone proves: an ordinary word or a very short name proves little. */
  readonly weight: 'distinct' | 'short' | 'tiny' | 'ordinary';
  /** `close`: near-typos and homoglyphs only, no words around the name. */
  readonly reach: 'full' | 'close';
  /** Words of its own that may stand around the name: `vitale`, `rectorat`. Folded. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words that with a place make its name: `academie`, `rectorat`. Folded, run together. */
  readonly bodies: ReadonlySet<string>;
  /** Numbers of its departments: `34`. */
  readonly departments: ReadonlySet<string>;
}

/** A run of letters that the index looks for, and what it would mean to find it. */
export interface Pattern {
  readonly target: Target;
  /**
   * `name`: the registrable name itself; `spoken`: another way to say it, as telling as the name; `place`: a town that means the target
   * only beside one of its bodies (`academie`).
   */
  readonly kind: 'name' | 'spoken' | 'place';
  /** Letters only: `acmontpellier`. */
  readonly text: string;
  readonly letters: Uint8Array;
  /** Counts only where it stands letter for letter: `impot` for `impots`, whose slips are other words. */
  readonly exact: boolean;
  /** How many letters at its start are a body's short name that many share: 2 for the `ac` of `acmontpellier`. */
  readonly head: number;
  /** As a person writes it: `ac-montpellier`, `assurance maladie`. */
  readonly written: string;
}

/** Runs a name together: `Crédit Agricole` → `creditagricole`. */
function runTogether(name: string): string {
  return fold(name.toLowerCase()).replaceAll(/[^a-z0-9]/gu, '');
}

function pattern(target: Target, kind: Pattern['kind'], written: string, head = 0, exact = false): Pattern {
  const text = runTogether(written);
  return {
    target,
    kind,
    text,
    head,
    exact,
    written,
    letters: letterIndexes(text),
  };
}

// Suffixes that one State's bodies alone register under; their label is part of how the name is known: « impots gouv ».
const stateSuffix = /^gouv\./u;

/** The name of a domain, with the labels before it: « pass.culture.fr » is no `culture`. */
function domainParts(domain: string): { readonly name: string; readonly suffix: string } | undefined {
  const host = parseHost(domain);
  if (host?.kind !== 'domain') return undefined;
  const labels = [...host.subdomains, host.name];
  return { name: (labels[0] === 'www' ? labels.slice(1) : labels).join('.'), suffix: host.suffix };
}

/** The patterns of a protected domain of the organisation's, or of one like it. */
function protectedPatterns(entry: Protected, ownDepartments: ReadonlySet<string>): readonly Pattern[] {
  const parts = domainParts(entry.domain);
  if (!parts) return [];
  // « ia-montpellier.fr » speaks of artificial intelligence: two letters name a body only where the domain itself begins with them.
  const bodies = new Set(entry.words.map(runTogether).filter((word) => word.length > 2));
  const firstToken = parts.name.split('-')[0] ?? '';
  const head = entry.places.length > 0 && firstToken.length <= 3 && firstToken !== parts.name ? firstToken.length : 0;
  if (head > 0) bodies.add(firstToken);
  const target: Target = {
    domain: entry.domain,
    suffix: parts.suffix,
    suffixLetters: parts.suffix.replaceAll('.', ''),
    name: runTogether(parts.name),
    weight: weightOf(runTogether(parts.name), false),
    reach: 'full',
    vocabulary: bodies,
    bodies,
    departments: new Set(entry.departments),
  };
  return [
    pattern(target, 'name', parts.name, head),
    ...entry.places.filter((place) => runTogether(place).length >= 4).map((place) => pattern(target, 'place', place)),
    ...entry.spoken.map((name) => pattern(target, 'spoken', name)),
    ...numbered(target, ownDepartments),
  ];
}

/**
 * `rectorat34`, `dsden 34`: a body and its department say the name without the town. Digits must stand as they are. Only the organisation's own
 * departments: all of France's would be a thousand names more to look for in every host.
 */
function numbered(target: Target, ownDepartments: ReadonlySet<string>): readonly Pattern[] {
  const bodies = [...target.bodies].filter((body) => body.length >= 4);
  return bodies.flatMap((body) =>
    [...target.departments]
      .filter((department) => ownDepartments.has(department))
      .map((department) => pattern(target, 'spoken', `${body} ${department}`, 0, true)),
  );
}

function weightOf(name: string, ordinary: boolean): Target['weight'] {
  if (ordinary) return 'ordinary';
  if (name.length <= 4) return 'tiny';
  return name.length <= 6 ? 'short' : 'distinct';
}

/** Names this short are ordinary words too often to be told by closeness of a spoken form. */
const shortestSpoken = 9;

/** The patterns of the domains of a brand whose imitations are looked for. */
function brandPatterns(brand: Brand): readonly Pattern[] {
  if (brand.lookalikes === 'none') return [];
  const patterns: Pattern[] = [];
  for (const domain of brand.targets ?? brand.domains.slice(0, 1)) {
    const parts = domainParts(domain);
    if (!parts) continue;
    const name = runTogether(parts.name);
    const target: Target = {
      domain,
      suffix: parts.suffix,
      suffixLetters: parts.suffix.replaceAll('.', ''),
      name,
      weight: weightOf(name, brand.generic),
      reach: brand.lookalikes,
      vocabulary: new Set(brand.words.map(runTogether)),
      bodies: new Set(),
      departments: new Set(),
    };
    patterns.push(pattern(target, 'name', parts.name));
    const singular = /^(.{5,})s$/u.exec(parts.name)?.[1];
    if (singular !== undefined && stateSuffix.test(parts.suffix)) {
      patterns.push(pattern(target, 'name', singular, 0, true), pattern(target, 'spoken', `${singular} gouv`));
    }
    if (stateSuffix.test(parts.suffix)) patterns.push(pattern(target, 'spoken', `${parts.name} gouv`));
    if (brand.lookalikes === 'full') {
      for (const spoken of brand.names) {
        const text = runTogether(spoken);
        if (text.length >= shortestSpoken && text !== name && !spoken.includes('.'))
          patterns.push(pattern(target, 'spoken', spoken));
      }
    }
  }
  return patterns;
}

/** All patterns of a profile, the organisation's own first. */
export function patternsOf(profile: Profile): readonly Pattern[] {
  return [
    ...profile.protected.flatMap((entry) => protectedPatterns(entry, new Set(profile.organisation.departments))),
    ...profile.brands.flatMap(brandPatterns),
  ];
}
