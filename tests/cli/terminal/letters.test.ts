import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersApart } from '../../../cli/terminal/letters.ts';

const run = (seen: string, meant = seen) => ({ seen, meant, differs: seen !== meant });

test.for([
  [[run('ac-montpe'), run('', 'l'), run('lier')], 'ac-montpe·lier', 'ac-montpellier', '         ^    '],
  [[run('a'), run('rn', 'm'), run('eli')], 'arneli', 'am·eli', ' ^^   '],
  [[run('l'), run('y', 'i'), run('on')], 'lyon', 'lion', ' ^  '],
  [[run('lyon')], 'lyon', 'lyon', '    '],
] as const)('%j', ([runs, above, below, marks]) => {
  expect(lettersApart(runs)).toEqual({ above, below, marks });
});

test('both lines hold their names, letter under letter', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '-', '学'), maxLength: 8 });
  const runs = fc.array(fc.tuple(name, name).map(([seen, meant]) => run(seen, meant)));
  fc.assert(
    fc.property(runs, (all) => {
      const { above, below, marks } = lettersApart(all);
      expect(above.replaceAll('·', '')).toBe(all.map(({ seen }) => seen).join(''));
      expect(below.replaceAll('·', '')).toBe(all.map(({ meant }) => meant).join(''));
      expect(new Set([above.length, below.length, marks.length]).size).toBe(1);
    }),
  );
});

test('nothing that a terminal obeys gets through', () => {
  expect(lettersApart([run('a\u001b[31m\u202e', 'a')]).above).toBe('a[31m');
});
