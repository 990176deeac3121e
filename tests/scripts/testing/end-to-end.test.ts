import { expect, test } from 'vitest';
import { notRun } from '../../../scripts/testing/end-to-end.ts';

test.for([
  ['true', 1],
  ['1', 1],
  [undefined, 0],
  ['', 0],
  ['false', 0],
] as const)('with CI=%s, tests that cannot run are %d failure', ([ci, failed]) => {
  expect(notRun(ci, ['SOGo'])).toEqual({ passed: 0, failed, skipped: 0, lacking: ['SOGo'] });
});
