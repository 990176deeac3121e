import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumens, maskedNumen } from '../../../core/outgoing/secrets/numen.ts';

describe('a NUMEN, however it is set', () => {
  test.for([
    '11E9501234ABC',
    'Mon NUMEN est 11E9501234ABC.',
    'NUMEN:11E9501234ABC',
    'numen 11e9501234abc',
    '11e9501234abc',
    '11 E 95 01234 ABC',
    '11\u00A0E\u00A095\u00A001234\u00A0ABC',
    '11E 9501234 ABC',
    '11-E-95-01234-ABC',
    '11.E.95.01234.ABC',
    '1 1 E 9 5 0 1 2 3 4 A B C',
    '(43G1200001ZZZ)',
    '25P0599999QRS, merci',
    '16A9301234XYZ né le 12/03/1980',
    'né le 12/03/1980 16A9301234XYZ',
    'Mon NUMEN : 34E1234567XYZ',
    'numéro 11E9501234ABC et 11E9501235ABD',
    'Mon numéro d’identification : 11E9501234ABC',
    '11 E  95  01234   ABC',
    '11 E 95\n01234 ABC',
  ])('%s', (text) => {
    expect(findNumens(text)[0]).toBeDefined();
  });

  test('each stands where it is found', () => {
    const text = 'Voici 11 E 95 01234 ABC et 11E9501235ABD.';
    expect(findNumens(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      '11 E 95 01234 ABC',
      '11E9501235ABD',
    ]);
  });

  test('any academy, system, year and number', () => {
    const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`, 'u'));
    const letters = (count: number) => fc.stringMatching(new RegExp(`^[A-Z]{${count}}$`, 'u'));
    const academy = fc.integer({ min: 1, max: 33 }).map((code) => String(code).padStart(2, '0'));
    const year = fc.constantFrom('92', '99', '00', '05', '26');
    fc.assert(
      fc.property(
        academy,
        letters(1),
        year,
        digits(5),
        letters(3),
        fc.constantFrom('', ' ', '-', '\u202F'),
        (...parts) => {
          const space = parts[5];
          const numen = parts.slice(0, 5).join(space);
          expect(findNumens(`Bonjour, ${numen}, merci`)).toEqual([{ from: 9, to: 9 + numen.length }]);
        },
      ),
    );
  });
});

describe('near misses', () => {
  test.for<readonly [what: string, text: string]>([
    ['a telephone number', '04 67 91 48 00'],
    ['a telephone number abroad', '+33 4 67 91 48 00 / 06.12.34.56.78'],
    ['a SIRET', '130 005 481 00010'],
    ['a SIREN with its code', 'SIREN 130005481 APE 8411Z'],
    ['a French IBAN', 'FR76 3000 4000 0312 3456 7890 143'],
    ['a French IBAN with a letter', 'FR14 2004 1010 0505 0001 3M02 606'],
    ['a Maltese IBAN', 'MT84 MALT 0110 0001 2345 MTLC AST0 01S'],
    ['a British IBAN', 'GB29 NWBK 6016 1331 9268 19'],
    ['a BIC', 'BNPAFRPPXXX'],
    ['an INE', '1234567890A'],
    ['an INE of today', '123456789AB'],
    ['an INE of apprentices', '1234A12345F'],
    ['a national insurance number', '1 80 03 34 172 123 45'],
    ['a national insurance number of Corsica', '2 79 05 2A 004 123 45'],
    ['a UAI', '0340001X'],
    ['a licence plate', 'AB-123-CD'],
    ['an old licence plate', '1234 ABC 34'],
    ['an order', 'commande 11E9501234ABC'],
    ['an order that is set apart', 'Commande n° 404-1234567-8901234'],
    ['a parcel', 'colis 6A12345678901'],
    ['a parcel of that very shape', 'numéro de suivi : 11E9501234ABC'],
    ['an invoice', 'Facture 2025-11E-0012345'],
    ['a file', 'numéro de dossier 11E9501234ABC'],
    ['a customer', 'votre n° client : 11E9501234ABC'],
    ['a lot', 'Lot 11E9501234ABC'],
    ['a booking', 'Réservation 11E9501234ABC'],
    ['a page', 'https://exemple.fr/doc/11E9501234ABC'],
    ['a page’s question', 'https://exemple.fr/?id=11E9501234ABC'],
    ['a serial number', 'S/N série 01C1912345XYZ'],
    ['a longer number', 'A11E9501234ABC'],
    ['a number that goes on', '11E9501234ABCD'],
    ['a number that goes on behind a hyphen', '11E9501234ABC-99'],
    ['a number that came before', '4404 11 E 95 01234 ABC'],
    ['a licence key', 'XKJ2-11E9-5012-34AB'],
    ['an academy that is none', '88E9501234ABC'],
    ['a year that was not yet', '11E7501234ABC'],
    ['a sentence', 'le 12 e 95 12345 les'],
    ['a room and a time', 'Salle 12 B, 05 12 34 56 7 ABC'],
    ['a hexadecimal number', '11e9501234abcdef'],
    ['a card', '4970 1012 3456 7890'],
    ['a date and an hour', '12/03/2025 14h30'],
    ['an address', '11 E rue 95012 34 ABC'],
    ['a bar code', '3760123456789'],
    ['an ISBN', '978-2-07-036822-8'],
    ['a marker of files', '20251112E9501234ABC.pdf'],
    ['nothing', ''],
  ])('%s', ([, text]) => {
    expect(findNumens(text)).toEqual([]);
  });

  const drawn = (pattern: RegExp): fc.Arbitrary<string> => fc.stringMatching(pattern);
  /** As people set them apart: all together, or by these groups. */
  const grouped = (number: fc.Arbitrary<string>, ...lengths: readonly number[]): fc.Arbitrary<string> =>
    fc.tuple(number, fc.constantFrom('', ' ', '\u00A0', '.', '-')).map(([text, between]) => {
      let rest = text;
      const groups = lengths.map((length) => {
        const group = rest.slice(0, length);
        rest = rest.slice(length);
        return group;
      });
      return [...groups, rest].filter((group) => group !== '').join(between);
    });

  test.for<readonly [what: string, number: fc.Arbitrary<string>]>([
    ['telephone number', grouped(drawn(/^0[1-9]\d{8}$/u), 2, 2, 2, 2)],
    ['SIRET', grouped(drawn(/^\d{14}$/u), 3, 3, 3)],
    ['IBAN, whatever letters its account has', grouped(drawn(/^FR\d{2}\d{10}[0-9A-Z]{11}\d{2}$/u), 4, 4, 4, 4, 4, 4)],
    ['INE', drawn(/^(?:\d{10}[A-Z]|\d{9}[A-Z]{2}|\d{4}[A-Z]\d{5}[A-Z])$/u)],
    ['national insurance number', grouped(drawn(/^[12]\d{4}(?:\d\d|2[AB])\d{8}$/u), 1, 2, 2, 2, 3, 3)],
  ])('no %s is one', ([, number]) => {
    fc.assert(
      fc.property(number, fc.constantFrom('', 'Voici : ', 'né le 12/03/1980, '), (text, before) => {
        expect(findNumens(`${before}${text}, merci`)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('no run of digits and spaces is one', () => {
    fc.assert(fc.property(fc.stringMatching(/^[\d .]{0,60}$/u), (text) => findNumens(text).length === 0));
  });
});

test('it is shown with its number hidden', () => {
  expect(maskedNumen('11 e 95 01234 abc')).toBe('11E•••••••ABC');
});
