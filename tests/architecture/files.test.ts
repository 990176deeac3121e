import { expect, test } from 'vitest';

import { fileNameProblems } from './file-names.ts';
import { lengthProblems } from './lengths.ts';
import { privatePathProblems } from './private-paths.ts';
import { treeOf } from './tree.ts';

const lines = (count: number): string => 'a();\n'.repeat(count);

test.for([
  ['core/a.ts', 250, 0],
  ['core/a.ts', 251, 1],
  ['core/a.generated.ts', 9000, 0],
  ['tests/a.test.ts', 9000, 0],
] as const)('%s of %i lines beside nine short files: %i problems', ([path, count, problems]) => {
  const short = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`core/short-${index}.ts`, lines(20)]));
  expect(lengthProblems(treeOf({ ...short, [path]: lines(count) }))).toHaveLength(problems);
});

test('the median and the ninetieth percentile have limits of their own', () => {
  const files = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`core/${index}.ts`, lines(151)]));
  expect(lengthProblems(treeOf(files))).toEqual([
    'the median file has 151 lines, more than 60',
    'one file in ten has more than 150 lines: 151',
  ]);
});

test.for([
  ['core/mail/read-message.ts', 0],
  ['README.md', 0],
  ['.ci/run', 0],
  ['core/readMessage.ts', 1],
  ['core/Mail/read.ts', 1],
  ['core/read_message.ts', 1],
  ['core/utils.ts', 1],
  ['core/lib/read.ts', 1],
  ['core/mail-helpers.ts', 1],
  ['core/rules/index.ts', 0],
  ['core/mail/index.ts', 1],
  ['deploy/systemd/vigie@.service', 0],
  ['deploy/systemd/vigie@a.ts', 1],
] as const)('the name %s: %i problems', ([path, problems]) => {
  expect(fileNameProblems(treeOf({ [path]: '' }))).toHaveLength(problems);
});

// Put together here, so that this file does not name such a path itself.
test.for([
  [['', 'work', 'main', 'x.tsv'].join('/'), 1],
  [`see ${['..', 'shared', 'notes'].join('/')}`, 1],
  [`"${['', 'home', 'marie', 'mail'].join('/')}"`, 1],
  ['https://rectorat.example/work/plan', 0],
  ['samples/ordinary.eml', 0],
] as const)('%s: %i private paths', ([text, problems]) => {
  expect(privatePathProblems(treeOf({ 'docs/a.md': text }))).toHaveLength(problems);
});
