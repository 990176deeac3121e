import { expect, test } from 'vitest';

import { ruleProblems, type Registry } from './rules.ts';
import { treeOf } from './tree.ts';

const whole = {
  'core/rules/index.ts': `import { lure } from './lure.ts';`,
  'core/rules/lure.ts': '',
  'tests/core/rules/lure.test.ts': '',
  'tests/corpus/rows.tsv': 'file\tlabel\tclass\trules\nlure.eml\tphish\tlure\tlure\nmeal.eml\tham\tmeal\t\n',
};
const registry: Registry = { ids: ['lure'], words: { fr: ['lure'], en: ['lure'] } };

test('a rule that is listed, worded, tested and in the corpus has no problem', () => {
  expect(ruleProblems(treeOf(whole), registry)).toEqual([]);
});

test.for([
  ['another id than its file', {}, { ids: ['lures'] }, 'core/rules/lure.ts: the list holds no rule with the id lure'],
  ['a rule without a file', {}, { ids: ['lure', 'bait'] }, 'the list holds bait, but there is no core/rules/bait.ts'],
  ['no French', {}, { words: { fr: [], en: ['lure'] } }, 'lure has no words in fr'],
  ['words left over', {}, { words: { fr: ['lure', 'bait'] } }, 'fr has words for bait, which is no rule'],
  ['no test', { 'tests/core/rules/lure.test.ts': undefined }, {}, 'lure has no test of its own'],
  [
    'a rule as it was begun',
    { 'core/rules/lure.ts': '/** TODO: what it finds. */' },
    {},
    'core/rules/lure.ts says TODO: what stands in it is invented',
  ],
  [
    'a test as it was begun',
    { 'tests/core/rules/lure.test.ts': "['TODO', {}, 'strong']" },
    {},
    'tests/core/rules/lure.test.ts says TODO: what stands in it is invented',
  ],
  ['no message', { 'tests/corpus/rows.tsv': 'file\trules\n' }, {}, 'no message of tests/corpus/rows.tsv raises lure'],
  [
    'a message for no rule',
    { 'tests/corpus/rows.tsv': 'file\trules\na.eml\tlure,bait\n' },
    {},
    'tests/corpus/rows.tsv wants bait, which is no rule',
  ],
] as const)('%s', ([, files, changes, problem]) => {
  const tree: Record<string, string> = {};
  for (const [path, text] of Object.entries({ ...whole, ...files })) if (text !== undefined) tree[path] = text;
  expect(ruleProblems(treeOf(tree), { ...registry, ...changes })).toContain(problem);
});
