import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHost } from '../../../core/domain/parse-host.ts';
import { compileLookalikes } from '../../../core/lookalike/compile.ts';
import { montpellier } from '../profile/montpellier.ts';
import { domainOf, imitated } from './profile.ts';
import { processorTime } from '../../processor-time.ts';

const compiled = compileLookalikes(montpellier);

/** Pieces of which hosts near the protected ones are made, and what breaks parsers. */
const pieces = fc.constantFrom(
  ...'ac montpellier ameli caf orange impots gouv fr com web app - . -- _ 0 1 34 xn-- é а ß ﬀ \u200d \u{1F600} a rn vv webmail rectorat %61 １'.split(
    ' ',
  ),
);

const text = fc.oneof(
  fc.domain(),
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 12 }).map((parts) => `${parts.join('')}.fr`),
);

test('whatever parses as a host is answered, and what is named is a part of it', () => {
  fc.assert(
    fc.property(text, (written) => {
      const host = parseHost(written);
      if (host?.kind !== 'domain') return;
      const found = compiled.of(host);
      if (found) expect(host.unicode).toContain(found.seen);
    }),
    { numRuns: 2000 },
  );
});

const extremes: readonly (readonly [what: string, host: string])[] = [
  ['253 characters of letters', `${`${'a'.repeat(63)}.`.repeat(3)}${'a'.repeat(58)}.fr`],
  ['253 characters of the name', `${'ac-montpellier.'.repeat(16)}ac-montpel.fr`],
  // under a suffix of one letter that nobody lists: with « fr » it would be 254 characters
  ['127 labels', `${'a.'.repeat(126)}a`],
  ['127 labels, the name letter by letter', `${'a.c.m.o.n.t.p.e.l.l.i.e.r.'.repeat(9)}f.fr`],
  ['one-letter labels', 'a.b.c.d.e.f.g.fr'],
  ['a name of one letter', 'x.fr'],
  ['digits only', '0340011.34000.fr'],
  ['a label of 63 digits', `${'1'.repeat(63)}.fr`],
  ['hyphens only between letters', 'a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w-x-y-z.fr'],
  ['hyphens in a row', 'ac----------montpellier-----x.fr'],
  ['underscores', '_dmarc._domainkey.exemple.fr'],
  ['an A-label that decodes to nothing', 'xn--a.fr'],
  ['an A-label of emoji', 'xn--e28h.fr'],
  ['words of a service without end', `${'webmailconnexioncompte'.repeat(2)}.${'espaceclientportail'.repeat(3)}.fr`],
  ['a suffix of a company', 'a.web.app'],
];

test.each(extremes)('%s is answered', (_what, written) => {
  const host = domainOf(written);
  expect(host.host.length).toBeLessThanOrEqual(253);
  expect(() => compiled.of(host)).not.toThrow();
});

test('the name is found however much stands before it', () => {
  const labels = 'a.'.repeat(110);
  expect(imitated(`${labels}ac-montpellier-webmail.fr`)?.of).toBe('ac-montpellier.fr');
  expect(imitated(`${'x'.repeat(63)}.${'y'.repeat(63)}.${'z'.repeat(63)}.ac-montpelier.fr`)?.of).toBe(
    'ac-montpellier.fr',
  );
});

test('a long host costs no more than a moment', () => {
  const host = domainOf(`${'ac-montpellie.'.repeat(17)}academie.fr`);
  const cost = processorTime(() => {
    for (let i = 0; i < 100; i++) compiled.of(host);
  });
  // 253 letters, most of them near the name: milliseconds each at the worst
  expect(cost / 100).toBeLessThan(50);
});

test('a host is answered the same whatever was asked before it', () => {
  const hosts = extremes.map(([, host]) => domainOf(host));
  const near = 'ac-montpelier.fr ameli.com caf.fr caf-connexion.fr umontpellier.fr xn--meli-43d.fr'
    .split(' ')
    .map(domainOf);
  const all = [...hosts, ...near];
  const first = all.map((host) => compiled.of(host));
  fc.assert(
    fc.property(fc.shuffledSubarray([...all.keys()]), (order) => {
      for (const i of order) {
        const host = all[i];
        if (host) expect(compiled.of(host)).toEqual(first[i]);
      }
    }),
    { numRuns: 50 },
  );
});
