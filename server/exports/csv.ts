import type { Export } from './edition/edition.ts';
import { csvOf } from './edition/csv-rows.ts';
import { indicatorValue } from './edition/indicator-value.ts';

/** Indicators as a table that a French Excel opens by a double click. */
export const csv: Export = {
  id: 'csv',
  use: 'list',
  write: ({ campaigns }) => [
    {
      name: 'vigie-indicators.csv',
      type: 'text/csv; charset=utf-8',
      content: csvOf([
        ['campaign', 'title', 'state', 'kind', 'value', 'first-seen', 'decided-at'],
        ...campaigns.flatMap(({ id, title, state, decidedAt, indicators }) =>
          indicators.flatMap((indicator) => {
            const value = indicatorValue(indicator);
            const { kind, firstSeen } = indicator;
            return value === undefined ? [] : [[id, title, state, kind, value, firstSeen, decidedAt]];
          }),
        ),
      ]),
    },
  ],
};
