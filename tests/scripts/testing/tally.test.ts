import { expect, test } from 'vitest';
import { lastLine, stepLine, sum } from '../../../scripts/testing/tally.ts';

test.for([
  ['all held', { passed: 3, failed: 0, skipped: 0 }, '✓ test:e2e     3 passed, 0 failed (1.5 s)'],
  ['one failed', { passed: 3, failed: 1, skipped: 0 }, '✗ test:e2e     3 passed, 1 failed (1.5 s)'],
  ['some were skipped', { passed: 3, failed: 0, skipped: 2 }, '✓ test:e2e     3 passed, 0 failed, 2 skipped (1.5 s)'],
  [
    'one file ran again',
    { passed: 3, failed: 0, skipped: 0, ranAgain: 1 },
    '✓ test:e2e     3 passed, 0 failed, files run twice: 1 (1.5 s)',
  ],
  [
    'none could run',
    { passed: 0, failed: 0, skipped: 0, lacking: ['Roundcube', 'SOGo'] },
    '✗ test:e2e     DID NOT RUN for want of Roundcube, SOGo: npm run install:system tells how to get it (1.5 s)',
  ],
] as const)('%s', ([, tally, line]) => {
  expect(stepLine('test:e2e', tally, 1.5)).toBe(line);
});

test('the last line counts over all steps', () => {
  const tallies = [
    { passed: 3, failed: 0, skipped: 2 },
    { passed: 1, failed: 1, skipped: 0 },
  ];
  expect(lastLine(sum(tallies))).toBe('4 passed, 1 failed');
});
