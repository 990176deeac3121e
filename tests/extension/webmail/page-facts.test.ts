// @vitest-environment happy-dom
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';

import { isPageFactName, pageFacts, type PageFactName } from '../../../extension/webmail/page-facts.ts';

const names = Object.keys(pageFacts) as readonly PageFactName[];

test.for(names)('%s gives nothing in a page that is another', (name) => {
  expect(pageFacts[name].read()).toBeUndefined();
});

test.for(names)('%s takes nothing but a short text of its shape', (name) => {
  const { accepts } = pageFacts[name];
  for (const value of [undefined, null, 7, {}, [], '', '<script>', 'a\nb', 'x'.repeat(5000)]) {
    expect(accepts(value), JSON.stringify(value)).toBe(false);
  }
});

test.for([
  ['zimbra-classic-message', '257'],
  ['zimbra-classic-message', 'b2d1-44:257'],
  ['convergence-message', '128 INBOX/Vie scolaire & co'],
  ['convergence-token', 'aB3-token'],
  ['bluemind-message', '9f86d081-884c/128'],
  ['bluemind-session', 'd3b07384-d9a0'],
  ['outlook-message', 'AAMkAGI2TG93AAA='],
] as const)('%s takes %s', ([name, value]) => {
  expect(pageFacts[name].accepts(value)).toBe(true);
});

test('what becomes part of a path cannot leave it', () => {
  for (const value of ['../../x/1', 'a/b/1', 'a?b/1', '%2e%2e/1', 'a/1#']) {
    expect(pageFacts['bluemind-message'].accepts(value), value).toBe(false);
  }
});

test('what runs in the page uses nothing of its file', () => {
  for (const name of names) {
    // Made anew of its source alone, as the browser does.
    const alone = runInThisContext(`(${pageFacts[name].read.toString()})`) as () => unknown;
    expect(alone()).toBeUndefined();
  }
});

test.for([
  ['zimbra-classic-message', true],
  ['toString', false],
  ['__proto__', false],
  [7, false],
] as const)('%s names a fact: %s', ([name, isName]) => {
  expect(isPageFactName(name)).toBe(isName);
});
