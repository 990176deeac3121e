import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messageRules } from '../../../core/rules/index.ts';
import { camelCase, isName } from '../../../scripts/new/names.ts';
import { ruleFiles, withRule } from '../../../scripts/new/rule-files.ts';
import { ruleProblems } from '../../architecture/rules.ts';

const list = readFileSync('core/rules/index.ts', 'utf8');

test.for(['callback', 'return-path-lookalike', 'rfc2047'])('%s may name a rule', (name) => {
  expect(isName(name)).toBe(true);
});

test.for(['', 'Callback', 'a--b', '-a', 'a-', '../x', 'a b', '9lives', 'a'.repeat(61)])('“%s” may not', (name) => {
  expect(isName(name)).toBe(false);
});

test('the import goes to its place in the alphabet, and the rule to the end of the list', () => {
  const lines = withRule(list, 'from-moon').split('\n');
  const at = lines.indexOf(`import { ${camelCase('from-moon')} } from './from-moon.ts';`);
  expect(lines[at - 1]).toContain('./from-authentication.ts');
  expect(lines[at + 1]).toContain('./hidden-text.ts');
  expect(lines[lines.indexOf('] as const;') - 1]).toBe('  fromMoon,');
});

test.for(['aaa', 'zzz'])('a rule %s is listed once, whatever its place', (name) => {
  expect(withRule(list, name).split('\n').length).toBe(list.split('\n').length + 2);
  expect(withRule(list, name)).toContain(`import { ${name} } from './${name}.ts';\n`);
});

test('the architecture test tells what a new rule still lacks: what is its own, words and a message', () => {
  const ids = messageRules.map(({ id }) => id);
  const written = ids.flatMap(ruleFiles).map(({ path }) => ({ path, text: 'what somebody has written' }));
  const fresh = ruleFiles('from-moon').map(({ path, content }) => ({ path, text: content }));
  const rows = { path: 'tests/corpus/rows.tsv', text: `file\trules\nx\t${ids.join(',')}` };
  const files = [...written, ...fresh, rows];
  expect(ruleProblems(files, { ids: [...ids, 'from-moon'], words: { fr: ids, en: ids } })).toEqual([
    'from-moon has no words in fr',
    'from-moon has no words in en',
    'core/rules/from-moon.ts says TODO: what stands in it is invented',
    'tests/core/rules/from-moon.test.ts says TODO: what stands in it is invented',
    'no message of tests/corpus/rows.tsv raises from-moon',
  ]);
});
