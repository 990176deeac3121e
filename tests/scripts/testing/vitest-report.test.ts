import { expect, test } from 'vitest';

import { tallyOfReport } from '../../../scripts/testing/vitest-report.ts';

function report(success: boolean, files: readonly (readonly [status: string, tests: readonly string[]])[]): unknown {
  return {
    success,
    testResults: files.map(([status, tests], index) => ({
      name: `${index}.test.ts`,
      status,
      assertionResults: tests.map((each) => ({ status: each })),
    })),
  };
}

test.for([
  ['every test passed', report(true, [['passed', ['passed', 'passed']]]), 0, [2, 0, 0]],
  ['a test failed', report(false, [['failed', ['passed', 'failed']]]), 1, [1, 1, 0]],
  ['a skipped test did not pass', report(true, [['passed', ['passed', 'skipped', 'todo', 'pending']]]), 0, [1, 0, 3]],
  [
    'a file did not load',
    report(false, [
      ['failed', []],
      ['passed', ['passed']],
    ]),
    1,
    [1, 1, 0],
  ],
  ['an error outside any test', report(false, [['passed', ['passed']]]), 1, [1, 1, 0]],
  ['the runner crashed after its report', report(true, [['passed', ['passed']]]), 134, [1, 1, 0]],
  ['nothing ran', report(true, []), 0, [0, 1, 0]],
  ['no report', undefined, 1, [0, 1, 0]],
  ['half a report', { success: true }, 0, [0, 1, 0]],
] as const)('%s', ([, given, exitCode, [passed, failed, skipped]]) => {
  expect(tallyOfReport(given, exitCode)).toEqual({ passed, failed, skipped });
});
