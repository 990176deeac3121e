import { StaticNetFilteringEngine } from '@gorhill/ubo-core';
import { expect, test } from 'vitest';

import type { ExportedCampaign } from '../../../server/exports/edition/edition.ts';
import { hosts } from '../../../server/exports/hosts.ts';
import { postfix } from '../../../server/exports/postfix.ts';
import { rpz } from '../../../server/exports/rpz.ts';
import { ublock } from '../../../server/exports/ublock.ts';
import { aCampaign, anEdition, hostile } from './editions.ts';

const lists = [hosts, rpz, postfix, ublock] as const;
const linesOf = (list: (typeof lists)[number], ...campaigns: readonly ExportedCampaign[]) =>
  (list.write(anEdition(...campaigns))[0]?.content ?? '').split('\n');

test('a hosts file, an RPZ and a map of Postfix name each host', () => {
  expect(linesOf(hosts)).toContain('0.0.0.0 ac-montpelier.example');
  expect(linesOf(rpz)).toContain('*.messagerie.evil.example CNAME .');
  expect(linesOf(postfix)).toEqual(
    expect.arrayContaining(['support@ac-montpelier.example HOLD Vigie', 'ac-montpelier.example HOLD Vigie']),
  );
});

test.for(lists)('$id: what was undone is not in it', (list) => {
  expect(linesOf(list, aCampaign({ state: 'withdrawn' })).join('\n')).not.toContain('montpelier.example');
});

test.for(lists)('$id: nobody breaks out of a line, and no suffix or address is refused whole', (list) => {
  const text = linesOf(list, hostile).join('\n');
  expect(text).not.toMatch(/education\.gouv\.fr|victim|\bOK\b|web\.app|localhost\b(?!\.)|203\.0\.113/u);
});

test('a hosts file holds lines of one address and one name only', () => {
  expect(
    linesOf(hosts, aCampaign(), hostile).filter((line) => !/^(?:#.*|0\.0\.0\.0 [a-z0-9.-]+|)$/u.test(line)),
  ).toEqual([]);
});

/** What access(5) of Postfix says of a table: comments, blank lines, and lines of a pattern and an action. */
test('a map of Postfix holds nothing that continues a line or lacks an action', () => {
  expect(linesOf(postfix, aCampaign(), hostile).filter((line) => !/^(?:#.*|[^\s#]+ HOLD Vigie|)$/u.test(line))).toEqual(
    [],
  );
});

test("uBlock Origin's own engine refuses these pages and what is below them, and no others", async () => {
  const engine = await StaticNetFilteringEngine.create();
  await engine.useLists([{ name: 'vigie', raw: ublock.write(anEdition())[0]?.content ?? '' }]);
  const refused = (url: string, type: string) =>
    engine.matchRequest({ originURL: 'https://webmail.exemple.fr/', url, type }) === 1;
  expect(refused('https://ac-montpelier.example/connexion', 'main_frame')).toBe(true);
  expect(refused('https://www.ac-montpelier.example/', 'main_frame')).toBe(true);
  expect(refused('https://ac-montpelier.example/logo.png', 'image')).toBe(true);
  expect(refused('https://evil.example/', 'main_frame')).toBe(false);
  expect(refused('https://ac-montpellier.fr/', 'main_frame')).toBe(false);
});
