import type { Domain } from '../domain/domain.ts';
import { parseHost } from '../domain/parse-host.ts';
import { compileLookalikes } from '../lookalike/compile.ts';
import type { Lookalike } from '../lookalike/lookalike.ts';
import type { Profile } from '../profile/profile.ts';
import { withProtected } from '../profile/with-protected.ts';
import { foreignSlips } from './foreign-letters.ts';
import { glyphSlips, hyphenSlips, letterSlips } from './letter-slips.ts';
import { partsMoved, spokenNames, wordsBeside } from './names-beside.ts';
import { freeSuffixes, isOpen, openSuffixes } from './suffixes.ts';

/** A name that could be registered against a domain. */
export interface VariantAgainst {
  readonly domain: Domain;
  readonly lookalike: Lookalike;
}

/**
 * The names that could be registered against a domain, in no order. Whatever can be thought of is judged as names in messages are; what the
 * judgement does not take for an imitation is none. Some ten thousand names, a tenth of a second.
 */
export function variantsAgainst(domain: Domain, profile: Profile): readonly VariantAgainst[] {
  const own = onlyThis(domain, profile);
  const { of } = compileLookalikes(own);
  const hosts = new Set(thinkable(domain, own));
  return Array.from(hosts).flatMap((host) => {
    const parsed = parseHost(host);
    if (parsed?.kind !== 'domain' || parsed.registrable !== parsed.host) return [];
    const lookalike = of(parsed);
    return lookalike ? [{ domain: parsed, lookalike }] : [];
  });
}

function onlyThis({ registrable }: Domain, profile: Profile): Profile {
  const all = withProtected(profile, [registrable]);
  return {
    ...all,
    protected: all.protected.filter((each) => each.domain === registrable),
    brands: all.brands.filter(({ domains }) => domains.includes(registrable)),
  };
}

function* thinkable({ name, suffix }: Domain, { protected: [entry], brands: [brand] }: Profile): Generator<string> {
  const words = [...(entry?.words ?? []), ...(brand?.words ?? [])];
  const near = [suffix, 'fr', 'com'].filter(isOpen);
  const everywhere = [...near, ...openSuffixes, ...freeSuffixes];
  yield* under([name], everywhere);
  yield* under([...letterSlips(name), ...hyphenSlips(name)], near.slice(0, 1));
  yield* under([...glyphSlips(name), ...wordsBeside(name, words)], near);
  for (const each of near) yield* under(foreignSlips(name, each), [each]);
  yield* under(partsMoved(name, suffix), everywhere);
  if (entry) yield* under(spokenNames(entry), near);
}

function* under(labels: Iterable<string>, suffixes: readonly string[]): Generator<string> {
  for (const label of labels) {
    if (label === '' || label.startsWith('-') || label.endsWith('-') || label.slice(2, 4) === '--') continue;
    for (const suffix of new Set(suffixes)) yield `${label}.${suffix}`;
  }
}
