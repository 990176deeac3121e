import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';

import { csvOf } from '../../../server/console/charts/save-csv.ts';
import { ticksTo } from '../../../server/console/charts/scale.ts';
import { periodOf } from '../../../server/console/dashboard/period.ts';

test.for([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [10, [0, 5, 10]],
  [258, [0, 100, 200, 300]],
] as const)('an axis to %i has these steps', ([largest, ticks]) => {
  expect(ticksTo(largest)).toEqual(ticks);
});

test('an axis reaches the largest value in at most five steps, all whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (largest) => {
      const ticks = ticksTo(largest);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});

test('a title that a sender wrote is no formula in the table that is saved', () => {
  const table = csvOf({
    columns: ['a', 'b'],
    rows: [
      ['=1+1', 3],
      [' @x";y', 4],
    ],
  });
  const { data } = Papa.parse<readonly string[]>(table, { delimiter: ';' });
  expect(data.slice(0, 3)).toEqual([
    ['a', 'b'],
    ["'=1+1", '3'],
    ['\' @x";y', '4'],
  ]);
});

test('thirty days end today, and both ends belong to them', () => {
  expect(periodOf(30, new Date(2026, 10, 23, 0, 5))).toEqual({ from: '2026-10-25', to: '2026-11-23' });
  expect(periodOf(7, new Date(2027, 0, 2, 23, 55))).toEqual({ from: '2026-12-27', to: '2027-01-02' });
});
