import { expect, test } from 'vitest';
import { bareAddress } from '../../../core/page/page-description.ts';
import { readPageDescription } from '../../../core/page/read-description.ts';
import { aPage, clones } from './pages.ts';

test.for(clones)('%s stays the same on its way', ([, draft]) => {
  const page = aPage(draft);
  expect(readPageDescription(JSON.parse(JSON.stringify(page)))).toEqual(page);
});

test.for<readonly [what: string, json: unknown]>([
  ['nothing', undefined],
  ['a text', 'https://evil.example/'],
  ['a page without fields', { ...bareAddress, fields: undefined }],
  ['a list that is none', { ...bareAddress, icons: { length: 1e9 } }],
  ['numbers for addresses', { ...bareAddress, links: [1] }],
  ['more than is asked', { ...bareAddress, password: 'Soleil34!' }],
])('%s is none', ([, json]) => {
  expect(readPageDescription(json)).toBeUndefined();
});
