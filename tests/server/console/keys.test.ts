import { expect, test } from 'vitest';

import { actionOf, neighbour } from '../../../server/console/state/keys.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.for([
  ['j', { do: 'next' }],
  ['k', { do: 'previous' }],
  ['p', { do: 'decide', decision: 'phishing' }],
  ['l', { do: 'decide', decision: 'legitimate' }],
  ['s', { do: 'decide', decision: 'spam' }],
  ['u', { do: 'undo' }],
  ['/', { do: 'search' }],
  ['?', { do: 'help' }],
  ['x', undefined],
  ['Enter', undefined],
] as const)('%s', ([key, action]) => {
  expect(press(key)).toEqual(action);
});

test('what the browser does with Ctrl, Alt or ⌘ stays the browser’s', () => {
  expect([press('p', { ctrlKey: true }), press('l', { altKey: true }), press('s', { metaKey: true })]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.for([
  ['nowhere, forward', ['a', 'b'], undefined, 1, 0, 'a'],
  ['forward', ['a', 'b'], 'a', 1, 0, 'b'],
  ['backward', ['a', 'b'], 'b', -1, 0, 'a'],
  ['past the end', ['a', 'b'], 'b', 1, 0, 'b'],
  ['before the beginning', ['a', 'b'], 'a', -1, 0, 'a'],
  ['from one that has left the list, to what took its place', ['a', 'c'], 'b', 1, 1, 'c'],
  ['from one that has left the list, back', ['a', 'c'], 'b', -1, 1, 'a'],
  ['from the last, which has left the list', ['a'], 'b', 1, 1, 'a'],
  ['in an empty list', [], 'b', 1, 3, undefined],
] as const)('%s', ([, ids, current, step, gone, expected]) => {
  expect(neighbour(ids, current, step, gone)).toBe(expected);
});
