import { expect, test } from 'vitest';

import { addressIn, shownMailbox } from '../../../extension/webmail/shown.ts';

test.for([
  ['j@a.fr', 'j@a.fr'],
  ['Jean Martin <j@a.fr>', 'j@a.fr'],
  ['mailto:j@a.fr?subject=x@y.fr', 'j@a.fr'],
  ['mailto:j@a.fr?subject=x', 'j@a.fr'],
  ['"recteur@ac-montpellier.fr" <j@a.fr>', 'j@a.fr'],
  ['De : j@a.fr.', 'j@a.fr'],
  ['Jean Martin', undefined],
  ['@', undefined],
  ['a@', undefined],
  ['@b', undefined],
  ['', undefined],
  [undefined, undefined],
  [`${'a'.repeat(2000)}@b.fr`, undefined],
] as const)('%s', ([text, address]) => {
  expect(addressIn(text)).toBe(address);
});

test('a name that only repeats the address is none', () => {
  expect(shownMailbox('j@a.fr', 'j@a.fr')).toEqual({ name: '', address: 'j@a.fr' });
  expect(shownMailbox('recteur@ac-montpellier.fr', 'j@a.fr')).toEqual({
    name: 'recteur@ac-montpellier.fr',
    address: 'j@a.fr',
  });
  expect(shownMailbox(' ', '')).toBeUndefined();
});
