import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';

import { csv } from '../../../server/exports/csv.ts';
import { csvOf } from '../../../server/exports/edition/csv-rows.ts';
import { anEdition, hostile } from './editions.ts';

/** Read by another's parser, which takes the byte order mark off. */
const rowsOf = (file: string) => Papa.parse<readonly string[]>(file, { skipEmptyLines: true });

test('a table has a line an indicator, and its fields where they belong', () => {
  const { data, errors, meta } = rowsOf(csv.write(anEdition())[0]?.content ?? '');
  expect(errors).toEqual([]);
  expect(meta.delimiter).toBe(';');
  expect(data).toHaveLength(7);
  expect(data[2]).toEqual([
    'c-1',
    'Votre boîte est pleine',
    'confirmed',
    'host',
    'ac-montpelier.example',
    '2026-03-04T08:00:00.000Z',
    '2026-03-04T09:30:00.000Z',
  ]);
});

test('no field is a formula, whatever a sender wrote', () => {
  const { data } = rowsOf(csv.write(anEdition(hostile))[0]?.content ?? '');
  expect(data.flat().filter((field) => /^[=+\-@\t\r]/u.test(field))).toEqual([]);
  expect(data.every((row) => row.length === 7)).toBe(true);
});

test('any rows come back as many as they were, and none begins a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
      (rows) => {
        const { data } = Papa.parse<readonly string[]>(csvOf(rows), { delimiter: ';', skipEmptyLines: false });
        expect(data.slice(0, -1)).toHaveLength(rows.length);
        expect(data.flat().filter((field) => /^\s*[=+\-@＝＋－＠]/u.test(field))).toEqual([]);
      },
    ),
  );
});
