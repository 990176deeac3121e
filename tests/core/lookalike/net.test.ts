import fc from 'fast-check';
import { expect, test } from 'vitest';
import { best } from '../../../core/lookalike/best.ts';
import { compileLookalikes } from '../../../core/lookalike/compile.ts';
import { describe } from '../../../core/lookalike/describe.ts';
import type { Lookalike } from '../../../core/lookalike/lookalike.ts';
import { belongs, ownDomains } from '../../../core/lookalike/own-domains.ts';
import { patternsOf } from '../../../core/lookalike/pattern.ts';
import { labelsOf, readLabels } from '../../../core/lookalike/reading.ts';
import { see } from '../../../core/lookalike/see.ts';
import { montpellier } from '../profile/montpellier.ts';
import { domainOf } from './profile.ts';

const patterns = patternsOf(montpellier);
const own = ownDomains(montpellier);
const compiled = compileLookalikes(montpellier);

/** The answer of aligning a host with every pattern there is. */
function exhaustive(host: string): Lookalike | undefined {
  const domain = domainOf(host);
  if (belongs(domain, own)) return undefined;
  const reading = readLabels(labelsOf(domain));
  const [first, ...others] = patterns.flatMap((pattern) => see(domain, reading, pattern) ?? []);
  return first && describe(best(first, others));
}

/** A slip that people make: how, where, and with which letter. */
const slip = fc.record({
  kind: fc.constantFrom('omission', 'insertion', 'replacement', 'transposition', 'repetition'),
  at: fc.nat(60),
  letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
});

function slipped(name: string, { kind, at, letter }: typeof slip extends fc.Arbitrary<infer T> ? T : never): string {
  const i = at % name.length;
  const [before, here, behind] = [name.slice(0, i), name.charAt(i), name.slice(i + 1)];
  if (kind === 'omission') return before + behind;
  if (kind === 'insertion') return before + letter + here + behind;
  if (kind === 'replacement') return before + letter + behind;
  if (kind === 'repetition') return before + here + here + behind;
  return before + behind.slice(0, 1) + here + behind.slice(1);
}

const names = [...new Set(patterns.filter(({ exact }) => !exact).map(({ text }) => text))];
/** Longer ones and what stands around them make no label. */
const long = names.filter((text) => text.length >= 7 && text.length <= 40);
/** Names that two slips are borne of. */
const firm = patterns.filter(({ kind, exact, text }) => kind === 'name' && !exact && long.includes(text));
/** Always the same hosts: of all there are, one in some thousands is lost where what looks like a letter stands beside it, as in `lcllbanque`. */
const seeded = { numRuns: 1000, seed: 1 };

const suffix = fc.constantFrom('fr', 'com', 'gouv.fr', 'web.app', 'info');
const around = fc.constantFrom(
  ...'@ @-connexion compte-@ @portail assistance@ www.@ @.login webmail-@-securite moncompte@verification'.split(' '),
);

test('what the net lets pass, looking at every name would not have found: one slip among words', () => {
  fc.assert(
    fc.property(fc.constantFrom(...long), slip, around, suffix, (name, one, frame, ending) => {
      const host = `${frame.replace('@', slipped(name, one))}.${ending}`;
      expect(compiled.of(domainOf(host))).toEqual(exhaustive(host));
    }),
    seeded,
  );
});

test('and two slips that fill a label', () => {
  fc.assert(
    fc.property(fc.constantFrom(...firm), slip, slip, suffix, (pattern, one, other, ending) => {
      const domain = domainOf(`${slipped(slipped(pattern.text, one), other)}.${ending}`);
      // Two slips may undo each other.
      const isSeen = !belongs(domain, own) && see(domain, readLabels(labelsOf(domain)), pattern) !== undefined;
      if (isSeen) expect(compiled.of(domain)).toBeDefined();
    }),
    seeded,
  );
});

test('and short names, as they are or with a slip, alone or with a word glued to them', () => {
  const word = fc.constantFrom('@', '@compte', '@portail', 'paiement@', 'connexion@', '@-facture', 'mon-@');
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.option(slip), word, suffix, (name, one, frame, ending) => {
      fc.pre(name.length >= 3 && name.length <= 6);
      const host = `${frame.replace('@', one ? slipped(name, one) : name)}.${ending}`;
      expect(compiled.of(domainOf(host))).toEqual(exhaustive(host));
    }),
    seeded,
  );
});

test('and short names that a hyphen parts, beside words', () => {
  const frame = fc.constantFrom('@', '@-connexion', 'compte-@', 'webmail-@-securite', 'www.@', '@.login');
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(4), frame, suffix, (name, at, words, ending) => {
      fc.pre(name.length >= 3 && name.length <= 6);
      const cut = 1 + (at % (name.length - 1));
      const host = `${words.replace('@', `${name.slice(0, cut)}-${name.slice(cut)}`)}.${ending}`;
      expect(compiled.of(domainOf(host))).toEqual(exhaustive(host));
    }),
    seeded,
  );
});
