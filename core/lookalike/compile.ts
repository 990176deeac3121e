import { compareTwoStrings } from 'string-similarity';
import type { Domain } from '../domain/domain.ts';
import { parseHost } from '../domain/parse-host.ts';
import type { Profile } from '../profile/profile.ts';
import type { Strength } from '../finding.ts';
import { align, alignWhole, type Alignment } from './alignment.ts';
import { judge } from './judge.ts';
import type { Lookalike, Lookalikes } from './lookalike.ts';
import { indexPatterns } from './pattern-index.ts';
import { patternsOf, type Pattern } from './pattern.ts';
import { fold, readHost, type Reading } from './reading.ts';
import { segment } from './segment.ts';
import { sightOf, type Sight } from './sight.ts';
import { widen } from './widen.ts';
import { techniques } from './techniques.ts';
import { serviceWords } from './words/service-words.ts';

/** The most that any judge allows, in quarters of an edit. */
const budget = 10;

interface Found {
  readonly sight: Sight;
  readonly strength: Strength;
}

/** Compiles a profile's protected names, brands and partners into an index. Milliseconds for a thousand names. */
export function compileLookalikes(profile: Profile): Lookalikes {
  const patterns = patternsOf(profile);
  const index = indexPatterns(patterns);
  const own = ownDomains(profile);
  return {
    of: (domain) => {
      const numbers = candidates(domain, index.candidates);
      if (numbers.length === 0 || belongs(domain, own)) return undefined;
      const found = numbers.flatMap((number) => see(domain, patterns[number]));
      return found.length === 0 ? undefined : describe(best(found));
    },
  };
}

function candidates(domain: Domain, ask: (labels: string, end: number) => readonly number[]): readonly number[] {
  const { host, suffix } = domain;
  if (!host.includes('xn--')) return ask(host, host.length - suffix.length - 1);
  const labels = [...domain.subdomains, domain.name].map(fold).join('.');
  return ask(labels, labels.length);
}

function see(domain: Domain, pattern: Pattern | undefined): readonly Found[] {
  if (!pattern) return [];
  const reading = readHost(domain);
  for (const alignment of alignments(pattern, reading)) {
    const sight = sightOf(domain, reading, pattern, alignment);
    const judgement = judge(sight);
    // What a coincidence explains is not to be found again by a dearer reading of the same name.
    if (judgement && 'coincidence' in judgement) return [];
    if (judgement) return [{ sight, strength: judgement.strength }];
  }
  return [];
}

function* alignments(pattern: Pattern, reading: Reading): Generator<Alignment> {
  for (const alignment of align(pattern.letters, reading.letters, reading.before, budget))
    yield widen(alignment, pattern, reading);
  const name = reading.letters.subarray(reading.nameStart);
  if (pattern.letters.length < 7 || Math.abs(name.length - pattern.letters.length) > 2) return;
  const whole = alignWhole(pattern.letters, name, budget);
  if (whole) yield shifted(whole, reading.nameStart);
}

function shifted(alignment: Alignment, by: number): Alignment {
  const edits = alignment.edits.map((edit) => ({ ...edit, seenAt: edit.seenAt + by }));
  return { ...alignment, start: alignment.start + by, end: alignment.end + by, edits };
}

/** Domains that are never flagged: protected, brands' own and partners', by host or registrable domain. */
function ownDomains(profile: Profile): ReadonlySet<string> {
  const all = [
    ...profile.protected.map(({ domain }) => domain),
    ...profile.brands.flatMap(({ domains }) => domains),
    ...profile.partners.map(({ domain }) => domain),
  ];
  // A suffix of a brand's own (`.sncf`) is no host: others' names may stand before it, in tests at least.
  return new Set(all.filter((domain) => domain.includes('.')).map((domain) => parseHost(domain)?.host ?? domain));
}

/** Whether the host or a domain above it, down to the registrable one, is somebody's own; a whole suffix (`gouv.fr`) excuses nobody's slip. */
function belongs({ host, registrable }: Domain, own: ReadonlySet<string>): boolean {
  for (let rest = host; rest.length >= registrable.length; rest = rest.slice(rest.indexOf('.') + 1)) {
    if (own.has(rest)) return true;
  }
  return false;
}

/** The cheapest; between equals the target whose name is nearest as a whole, so that the order of the profile decides nothing. */
function best(found: readonly Found[]): Found {
  const rank = ({ sight }: Found): readonly [number, number, number, number] => [
    // « service-public-ameli.fr » plays at Ameli: « service public » is what anyone of the State's calls itself.
    segment(sight.pattern.text, [serviceWords]) ? 1 : 0,
    sight.alignment.cost - sight.pattern.text.length / 8,
    sight.sameSuffix || sight.suffixFollows ? 0 : 1,
    -compareTwoStrings(sight.domain.registrable, sight.pattern.target.domain),
  ];
  return found.reduce((first, second) => {
    const [a, b] = [rank(first), rank(second)];
    const at = a.findIndex((value, i) => value !== b[i]);
    if (at < 0) return second.sight.pattern.target.domain < first.sight.pattern.target.domain ? second : first;
    return (b[at] ?? 0) < (a[at] ?? 0) ? second : first;
  });
}

function describe({ sight, strength }: Found): Lookalike {
  const { pattern, domain } = sight;
  const named = techniques.find(({ explains }) => explains(sight));
  return {
    of: pattern.target.domain,
    technique: named?.technique ?? 'compound',
    strength,
    seen: sight.inName ? domain.name : domain.unicode,
    meant: pattern.written,
  };
}
