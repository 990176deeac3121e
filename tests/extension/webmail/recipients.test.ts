import fc from 'fast-check';
import { expect, test } from 'vitest';

import { corrected, recipientsIn } from '../../../extension/webmail/recipients.ts';

const addressesIn = (text: string): readonly string[] => recipientsIn(text).map(({ address }) => address);

test.for([
  ['', []],
  ['j@a.fr', ['j@a.fr']],
  ['j@a.fr,', ['j@a.fr']],
  ['Jean Martin <j@a.fr>, m@a.fr,', ['j@a.fr', 'm@a.fr']],
  ['"Dupont, Marie" <m@a.fr>; j@a.fr', ['m@a.fr', 'j@a.fr']],
  ['"x@y.fr" <j@a.fr>', ['j@a.fr']],
  ['Jean <j@a.fr', ['j@a.fr']],
  ['"never closed <j@a.fr>, m@a.fr', ['j@a.fr', 'm@a.fr']],
  ['Jean Martin', []],
  ['  j@a.fr \n m@a.fr', ['j@a.fr', 'm@a.fr']],
] as const)('%s', ([text, addresses]) => {
  expect(addressesIn(text)).toEqual(addresses);
});

test.for([
  ['Claire <claire@ac-montpelier.fr>, m@a.fr,', 'Claire <claire@ac-montpellier.fr>, m@a.fr,'],
  ['claire@ac-montpelier.fr,CLAIRE@ac-montpelier.fr', 'claire@ac-montpellier.fr,claire@ac-montpellier.fr'],
  ['xclaire@ac-montpelier.fr', undefined],
  ['m@a.fr', undefined],
] as const)('claire@ac-montpelier.fr put right in %s', ([text, right]) => {
  expect(corrected(text, 'claire@ac-montpelier.fr', 'claire@ac-montpellier.fr')).toBe(right);
});

test('an address is found where it stands, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab@."<>,; \n\\'), maxLength: 60 }), (text) => {
      for (const { address, start, end } of recipientsIn(text)) {
        expect(text.slice(start, end)).toBe(address);
        expect(address).toContain('@');
      }
    }),
  );
});

test('what stands beside the corrected address stays', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abc é'), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), fc.nat(4), (names, place) => {
      const written = names.map((each, at) => `${each} <p${at}@a.fr>`).join(', ');
      const right = corrected(written, `p${place}@a.fr`, 'right@a.fr');
      expect(right).toBe(place < names.length ? written.replace(`p${place}@a.fr`, 'right@a.fr') : undefined);
    }),
  );
});
