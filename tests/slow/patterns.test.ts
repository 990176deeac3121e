import { expect, test } from 'vitest';

import { patternProblems } from '../architecture/patterns.ts';
import { readTree, treeOf } from '../architecture/tree.ts';

test('no regular expression of the project can be made to backtrack', async () => {
  expect(await patternProblems(readTree('.'))).toEqual([]);
});

test.for([
  ['/^[a-z]+$/u', 0],
  ['/(?:a+)+$/u', 1],
  ['/\\s+$/u', 1],
  ['new RegExp(word)', 1],
] as const)('%s: %i problems', async ([expression, problems]) => {
  expect(await patternProblems(treeOf({ 'core/a.ts': `const a = ${expression};` }))).toHaveLength(problems);
});
