import { expect, test } from 'vitest';

import { cycleProblems } from './cycles.ts';
import { treeOf } from './tree.ts';

test('files that import each other are a cycle, named once', () => {
  const files = treeOf({
    'core/a.ts': `import { b } from './b.ts';`,
    'core/b.ts': `import { c } from './deep/c.ts';`,
    'core/deep/c.ts': `import { b } from '../b.ts';`,
  });
  expect(cycleProblems(files)).toEqual(['core/b.ts → core/deep/c.ts → core/b.ts']);
});

test('a cycle of types alone is one too', () => {
  const files = treeOf({
    'core/a.ts': `import type { B } from './b.ts';`,
    'core/b.ts': `import type { A } from './a.ts';`,
  });
  expect(cycleProblems(files)).toHaveLength(1);
});

test('two ways to the same file are no cycle', () => {
  const files = treeOf({
    'core/a.ts': `import { b } from './b.ts'; import { c } from './c.ts';`,
    'core/b.ts': `import { d } from './d.ts';`,
    'core/c.ts': `import { d } from './d.ts';`,
    'core/d.ts': `export const d = 1;`,
  });
  expect(cycleProblems(files)).toEqual([]);
});
