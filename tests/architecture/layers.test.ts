import { expect, test } from 'vitest';

import { layerProblems } from './layers.ts';
import { listProblems, siblingProblems } from './siblings.ts';
import { treeOf } from './tree.ts';

test.for([
  ['core/assess.ts', './weigh.ts'],
  ['core/domain/suffixes.ts', 'tldts'],
  ['core/profile/profile.ts', 'valibot'],
  ['ui/card.tsx', '../core/verdict.ts'],
  ['extension/background/main.ts', '../../ui/card.tsx'],
  ['server/console/main.tsx', '../../ui/card.tsx'],
  ['server/main.ts', '../core/assess.ts'],
  ['cli/vigie.ts', 'node:fs'],
  ['tests/cli/vigie.test.ts', '../../cli/vigie.ts'],
  ['vitest.config.ts', 'vitest/config'],
] as const)('%s may import %s', ([path, specifier]) => {
  expect(layerProblems(treeOf({ [path]: `import { x } from '${specifier}';` }))).toEqual([]);
});

test.for([
  ['core/assess.ts', '../cli/vigie.ts'],
  ['core/assess.ts', '../profiles/montpellier.json'],
  ['core/assess.ts', 'node:fs'],
  ['core/assess.ts', 'tldts'],
  ['core/rules/link-lookalike.ts', 'string-similarity'],
  ['ui/card.tsx', '../extension/bus.ts'],
  ['extension/bus.ts', '../addin/office.ts'],
  ['addin/pane.ts', '../server/app.ts'],
  ['server/app.ts', '../ui/card.tsx'],
  ['server/app.ts', './console/main.tsx'],
  ['cli/vigie.ts', '../ui/card.tsx'],
  ['cli/vigie.ts', '../scripts/test.ts'],
  ['scripts/test.ts', '../tests/builders.ts'],
] as const)('%s may not import %s', ([path, specifier]) => {
  expect(layerProblems(treeOf({ [path]: `import { x } from '${specifier}';` }))).toHaveLength(1);
});

test.for([
  `import type { A } from '../cli/vigie.ts';`,
  `import '../cli/vigie.ts';`,
  `export { a } from '../cli/vigie.ts';`,
  `export * from '../cli/vigie.ts';`,
  `const a = await import('../cli/vigie.ts');`,
  `type A = import('../cli/vigie.ts').A;`,
])('no way of importing goes unseen: %s', (text) => {
  expect(layerProblems(treeOf({ 'core/assess.ts': text }))).toHaveLength(1);
});

test.for([
  ['core/rules/sender-lookalike.ts', './link-lookalike.ts', 1],
  ['core/rules/index.ts', './link-lookalike.ts', 0],
  ['core/rules/sender-lookalike.ts', '../reading/credentials.ts', 0],
  ['core/lookalike/techniques/omission.ts', './insertion.ts', 1],
  ['core/domain/parse-url.ts', './parse-host.ts', 0],
] as const)('%s imports %s: %i sibling', ([path, specifier, problems]) => {
  expect(siblingProblems(treeOf({ [path]: `import { x } from '${specifier}';` }))).toHaveLength(problems);
});

test.for([
  [`import { omission } from './techniques/omission.ts';`, 0],
  [`import type { A } from './technique.ts';`, 1],
  [
    `import { omission } from './techniques/omission.ts'; import { omission as again } from './techniques/omission.ts';`,
    1,
  ],
] as const)('a list of techniques that says %s: %i problems', ([list, problems]) => {
  const files = { 'core/lookalike/techniques.ts': list, 'core/lookalike/techniques/omission.ts': '' };
  expect(listProblems(treeOf(files))).toHaveLength(problems);
});
