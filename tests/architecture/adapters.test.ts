import { expect, test } from 'vitest';

import { adapterProblems, type StatedAdapter } from './adapters.ts';
import { treeOf } from './tree.ts';

const whole = {
  'extension/webmail/adapters/sogo.ts': '',
  'extension/webmail/adapters/gmail.ts': '',
  'tests/e2e/webmail/adapters.test.ts': `const frames = { SOGo: '' };`,
  'tests/e2e/webmail/pages.test.ts': `import { gmailPage } from './pages/gmail.ts';`,
  'tests/e2e/webmail/pages/gmail.ts': '',
  'docs/adding-a-webmail.md': '| SOGo 5 | `sogo` | live |\n| Gmail | `gmail` | not verified on a live server |\n',
};
const listed: readonly StatedAdapter[] = [
  { id: 'sogo', verified: 'live' },
  { id: 'gmail', verified: 'pages' },
];

test('an adapter that is listed, tested and told as it says has no problem', () => {
  expect(adapterProblems(treeOf(whole), listed)).toEqual([]);
});

test.for([
  ['not listed', {}, listed.slice(0, 1), 'the list holds no adapter with the id gmail'],
  [
    'no file',
    {},
    [...listed, { id: 'imp', verified: 'pages' }],
    'the list holds imp, but there is no extension/webmail/adapters/imp.ts',
  ],
  [
    'no page',
    { 'tests/e2e/webmail/pages/gmail.ts': undefined },
    listed,
    'gmail says that it is verified by pages, but tests/e2e/webmail/pages.test.ts does not try it',
  ],
  [
    'as new:webmail wrote it',
    { 'extension/webmail/adapters/gmail.ts': '/** TODO: which versions. */' },
    listed,
    'extension/webmail/adapters/gmail.ts says TODO: what stands in it is invented',
  ],
  [
    'live without a server',
    { 'tests/e2e/webmail/adapters.test.ts': '' },
    listed,
    'sogo says that it is verified by live, but tests/e2e/webmail/adapters.test.ts does not try it',
  ],
  [
    'told better than it is',
    { 'docs/adding-a-webmail.md': '| SOGo 5 | `sogo` | live |\n| Gmail | `gmail` | live |\n' },
    listed,
    'docs/adding-a-webmail.md does not say of gmail how it is verified',
  ],
] as const)('%s', ([, files, adapters, problem]) => {
  const tree: Record<string, string> = {};
  for (const [path, text] of Object.entries({ ...whole, ...files })) if (text !== undefined) tree[path] = text;
  expect(adapterProblems(treeOf(tree), adapters)).toContain(problem);
});
