import fc from 'fast-check';
import { expect, test } from 'vitest';

import { eyeFold, eyeLetter } from '../../../core/domain/eye-fold.ts';

test.for([
  ['ac-rnontpellier', 'ac-montpellier'],
  ['ac-nnontpellier', 'ac-montpellier'],
  ['ac-m0ntpe11ier', 'ac-montpellier'],
  ['ac-montpeIlier'.toLowerCase(), 'ac-montpellier'],
  ['ac-montpe||ier', 'ac-montpellier'],
  ['4c_m0n7p3ll13r', 'ac-montpellier'],
  ['vvebmail', 'webmail'],
  ['uuebmail', 'webmail'],
  ['webrnai1', 'webmail'],
  ['acaclemie', 'academie'],
  ['acac1emie', 'academie'],
  ['acaciemie', 'academie'],
  ['irnpots', 'impots'],
  ['impot5', 'impots'],
  ['9ouv', 'gouv'],
  ['gouv', 'qouv'],
  ['2imbra', 'zimbra'],
  ['zim8ra', 'zim6ra'],
] as const)('%s and %s look the same', ([one, other]) => {
  expect(eyeFold(one)).toBe(eyeFold(other));
});

test.for([
  ['ac-montpellier', 'ac-montpelier'],
  ['caf', 'cat'],
  ['ameli', 'amelu'],
] as const)('%s and %s do not', ([one, other]) => {
  expect(eyeFold(one)).not.toBe(eyeFold(other));
});

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'rnmvuwcldi1|0oq9') }), (text) => {
      expect(eyeFold(eyeFold(text))).toBe(eyeFold(text));
    }),
  );
});

test('swapping a character for one that eyes confuse with it never changes the fold', () => {
  const alike = ['0o', '1li|!', '2z', '3e', '4a@', '5s$', '68b', '7t', '9gq', '-_'];
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789-_';
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters) }), fc.nat(), (text, seed) => {
      const swapped = Array.from(text, (letter) => {
        const group = alike.find((candidates) => candidates.includes(letter)) ?? letter;
        return group.charAt(seed % group.length);
      });
      expect(eyeFold(swapped.join(''))).toBe(eyeFold(text));
    }),
  );
});

test('one character can be looked up alone', () => {
  expect(Array.from('0i9x', eyeLetter).join('')).toBe('olgx');
});
