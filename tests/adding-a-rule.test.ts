import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/* The rule that docs/adding-a-rule.md makes, and the table that it is judged by, as they stand there. */
const guide = readFileSync('docs/adding-a-rule.md', 'utf8');
const pieces = Array.from(guide.matchAll(/^```ts\n(?<code>[\s\S]*?)^```$/gmu), ({ groups }) => groups?.['code'] ?? '');
const [table = '', rule = ''] = pieces;
const folder = resolve('.cache/adding-a-rule');
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/rule.ts`, rule.replace('../rule.ts', '../../core/rule.ts'));
writeFileSync(
  `${folder}/table.ts`,
  table
    .replace('../../../core/rules/return-path-lookalike.ts', './rule.ts')
    .replace('./judge.ts', '../../tests/core/rules/judge.ts'),
);
// Each of its rows becomes a test here.
await import(`${folder}/table.ts`);

test('the guide shows a table, a rule and its words', () => {
  expect(pieces).toHaveLength(3);
});
