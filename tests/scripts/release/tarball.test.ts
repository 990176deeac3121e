import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { tarball } from '../../../scripts/release/tarball.ts';

const files = [
  { path: 'x/b.txt', content: Buffer.from('second, é') },
  { path: 'x/a.txt', content: Buffer.alloc(512, 'a') },
  { path: 'x/empty', content: Buffer.alloc(0) },
];

test('tar reads it, whatever the lengths of the files', () => {
  const list = spawnSync('tar', ['tzvf', '-', '--numeric-owner', '--utc'], { input: tarball(files), encoding: 'utf8' });
  expect(list.stderr).toBe('');
  expect(list.stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^-rw-r--r-- 0\/0 +512 1970-01-01 00:00 x\/a\.txt$/u),
    expect.stringMatching(/ 10 1970-01-01 00:00 x\/b\.txt$/u),
    expect.stringMatching(/ 0 1970-01-01 00:00 x\/empty$/u),
  ]);
  const text = spawnSync('tar', ['xzOf', '-', 'x/b.txt'], { input: tarball(files), encoding: 'utf8' });
  expect(text.stdout).toBe('second, é');
});

test('the order in which files are given makes no other archive', () => {
  expect(tarball(files.toReversed())).toEqual(tarball(files));
});

test('a path that does not fit is a fault, and no shorter path', () => {
  expect(() => tarball([{ path: 'x'.repeat(101), content: Buffer.alloc(0) }])).toThrow('100 bytes');
});
