import { expect, test } from 'vitest';

import { daysDue, daysKept, readDays } from '../../../server/watch/days-due.ts';
import { addressOn, readListSources } from '../../../server/watch/list-source.ts';
import { readSettings } from '../../../server/settings.ts';
import { monday } from '../test-site.ts';

test('a configuration names lists, each with an address for every day', () => {
  const text = 'afnic=https://registry.example/{yyyy}{mm}{dd}_CREA_fr.txt  certs=https://ct.example/today.json';
  const sources = readListSources(text);
  expect(sources?.map(({ name }) => name)).toEqual(['afnic', 'certs']);
  expect(sources?.map((source) => addressOn(source, '2026-11-02')?.href)).toEqual([
    'https://registry.example/20261102_CREA_fr.txt',
    'https://ct.example/today.json',
  ]);
  expect(readListSources('')).toEqual([]);
});

test.each([
  'https://registry.example/list.txt',
  'afnic=http://registry.example/list.txt',
  'afnic=ftp://registry.example/list.txt',
  'afnic=file:///etc/passwd',
  'afnic=https://user:secret@registry.example/',
  'afnic=list.txt',
  'Afnic=https://registry.example/',
  'a=https://one.example/ a=https://two.example/',
])('%s is refused when the server starts', (text) => {
  expect(readListSources(text)).toBeUndefined();
  expect(readSettings({ VIGIE_WATCH_LISTS: text })).toMatchObject({ ok: false });
});

test.each([
  [[], ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22']],
  [
    ['2026-11-10', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-21'],
    ['2026-11-20', '2026-11-22'],
  ],
] as const)('after %j the days to be read are %j', (read, days) => {
  expect(daysDue(new Set(read), monday)).toEqual(days);
});

test('days are kept as long as they may come up, and read as they are kept', () => {
  const kept = daysKept(new Set(['2026-11-10', '2026-11-22', '2026-11-17']), monday);
  expect(kept).toBe('2026-11-17 2026-11-22');
  expect([...readDays(kept)]).toEqual(['2026-11-17', '2026-11-22']);
  expect(readDays(null).size).toBe(0);
});
