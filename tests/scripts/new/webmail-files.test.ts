import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { adapters } from '../../../extension/webmail/adapters.ts';
import { webmailFiles, withAdapter, withId, withPage } from '../../../scripts/new/webmail-files.ts';
import { adapterProblems } from '../../architecture/adapters.ts';

const files = {
  list: readFileSync('extension/webmail/adapters.ts', 'utf8'),
  contract: readFileSync('extension/webmail/adapter.ts', 'utf8'),
  pages: readFileSync('tests/e2e/webmail/pages.test.ts', 'utf8'),
};

test('the adapter comes before the one that fits any page, its import to its place in the alphabet', () => {
  const lines = withAdapter(files.list, 'horde-imp').split('\n');
  expect(lines[lines.indexOf('  generic,') - 1]).toBe('  hordeImp,');
  const at = lines.indexOf("import { hordeImp } from './adapters/horde-imp.ts';");
  expect(lines[at - 1]).toContain('./adapters/gmail.ts');
  expect(lines[at + 1]).toContain('./adapters/outlook-web.ts');
});

test('its id and its page are listed too, each in lines of their own', () => {
  expect(withId(files.contract, 'aaa')).toContain("  | 'aaa'\n  | 'generic';");
  const tried = withPage(files.pages, 'zzz');
  expect(tried).toContain("import { zzzPage } from './pages/zzz.ts';\nimport { see,");
  expect(tried).toContain('  zzzPage,\n  unknownInline,\n');
  expect(tried.split('\n')).toHaveLength(files.pages.split('\n').length + 2);
});

test('the architecture test tells what a new webmail still lacks: the real page, the real marks and a word in the guide', () => {
  const known = adapters.filter(({ id }) => id === 'gmail');
  const tree = [
    ...webmailFiles('horde').map(({ path, content }) => ({ path, text: content })),
    ...['extension/webmail/adapters/gmail.ts', 'tests/e2e/webmail/pages/gmail.ts', 'docs/adding-a-webmail.md'].map(
      (path) => ({ path, text: readFileSync(path, 'utf8') }),
    ),
    { path: 'tests/e2e/webmail/pages.test.ts', text: withPage(files.pages, 'horde') },
  ];
  expect(adapterProblems(tree, [...known, { id: 'horde', verified: 'pages' }])).toEqual([
    'extension/webmail/adapters/horde.ts says TODO: what stands in it is invented',
    'tests/e2e/webmail/pages/horde.ts says TODO: what stands in it is invented',
    'docs/adding-a-webmail.md does not say of horde how it is verified',
  ]);
});
