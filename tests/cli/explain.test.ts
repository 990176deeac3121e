import { expect, test } from 'vitest';
import { messageRules } from '../../core/rules/index.ts';
import { jsonLines, runVigie } from './run-vigie.ts';

test.for(['fr', 'en'])('every rule is in the list and can be explained (%s)', async (lang) => {
  const list = await runVigie(['explain', '--lang', lang]);
  const [told] = jsonLines((await runVigie(['explain', '--json', '--lang', lang])).out) as unknown as [
    readonly {
      readonly rule: string;
      readonly looksFor: string;
      readonly example: string;
      readonly silentWhen: string;
    }[],
  ];
  expect(list.code).toBe(0);
  expect(told.map(({ rule }) => rule)).toEqual(messageRules.map(({ id }) => id));
  for (const { rule, looksFor, example, silentWhen } of told) {
    expect(list.out).toContain(rule);
    expect([looksFor, example, silentWhen].every((text) => text.length > 5)).toBe(true);
  }
});

test('one rule is explained in three parts', async () => {
  const { code, out } = await runVigie(['explain', 'link-lookalike']);
  expect(code).toBe(0);
  expect(out).toMatch(/^link-lookalike\n\nCe qu’elle cherche\n {2}.+\n\nExemple\n {2}.+\n\nElle se tait\n {2}.+\n$/s);
});
