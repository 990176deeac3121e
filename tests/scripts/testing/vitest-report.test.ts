import { expect, test } from 'vitest';

import { failedFiles, tallyOfBoth, tallyOfRun } from '../../../scripts/testing/vitest-report.ts';

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
  expect(tallyOfRun({ report: given, exitCode })).toEqual({ passed, failed, skipped });
});

const halfGood = report(false, [
  ['passed', ['passed', 'passed']],
  ['failed', ['passed', 'failed']],
  ['failed', []],
]);

test.for([
  ['a failed test and one that did not load', halfGood, ['1.test.ts', '2.test.ts']],
  ['none', report(true, [['passed', ['passed']]]), []],
  ['no report', undefined, []],
] as const)('files to run again: %s', ([, given, files]) => {
  expect(failedFiles({ report: given, exitCode: 1 })).toEqual(files);
});

test.for([
  ['passed this time', report(true, [['passed', ['passed', 'passed', 'passed']]]), 0, [5, 0]],
  ['failed again', report(false, [['failed', ['passed', 'failed', 'passed']]]), 1, [4, 1]],
  ['left no report', undefined, 1, [2, 1]],
] as const)('where files ran again, what counts is the second time: %s', ([, given, exitCode, [passed, failed]]) => {
  const first = { report: halfGood, exitCode: 1 };
  expect(tallyOfBoth(first, { report: given, exitCode })).toEqual({ passed, failed, skipped: 0, ranAgain: 2 });
});
