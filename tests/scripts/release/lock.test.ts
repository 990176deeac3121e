import { expect, test } from 'vitest';
import { lockFor } from '../../../scripts/release/lock.ts';

const lock = {
  name: 'whole',
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { a: '1.0.0' }, devDependencies: { tool: '1.0.0' } },
    'node_modules/a': { version: '1.0.0', dependencies: { b: '^2.0.0' }, optionalDependencies: { absent: '1' } },
    'node_modules/a/node_modules/b': { version: '2.0.0', dependencies: { c: '*' } },
    'node_modules/b': { version: '1.0.0' },
    'node_modules/c': { version: '1.0.0', peerDependencies: { a: '1' } },
    'node_modules/tool': { version: '1.0.0', dev: true, dependencies: { '@x/y': '*' } },
    'node_modules/@x/y': { version: '1.0.0', dev: true },
  },
};
const places = (dependencies: Readonly<Record<string, string>>): readonly string[] => {
  const made = lockFor(lock, { name: 'part', version: '1.0.0', dependencies }) as typeof lock;
  return Object.keys(made.packages);
};

test('a package is looked for where Node would: beside who asks, then above', () => {
  expect(places({ a: '1.0.0' })).toEqual(['', 'node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/c']);
});

test('what is not reached stays out', () => {
  expect(places({ b: '1.0.0' })).toEqual(['', 'node_modules/b']);
});

test('a tool that is needed to run is no tool any more', () => {
  const made = lockFor(lock, { name: 'part', version: '1.0.0', dependencies: { tool: '1.0.0' } });
  expect(made).toMatchObject({ packages: { 'node_modules/@x/y': { version: '1.0.0' } } });
  expect(JSON.stringify(made)).not.toContain('"dev"');
});

test('a dependency without a version in the lock is a fault', () => {
  expect(() => places({ unknown: '1.0.0' })).toThrow('package-lock.json has no unknown');
});
