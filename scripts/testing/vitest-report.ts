import * as v from 'valibot';

import type { Tally } from './tally.ts';

/** The part of vitest's JSON report that says what passed. */
const reportSchema = v.object({
  success: v.boolean(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
});

/**
 * Counts the tests of one vitest run from its JSON report and its exit code.
 * A file that did not load, a missing report and a run that ended badly although every test passed each count as one failure.
 */
export function tallyOfReport(report: unknown, exitCode: number): Tally {
  const parsed = v.safeParse(reportSchema, report);
  if (!parsed.success) return { passed: 0, failed: 1, skipped: 0 };
  let [passed, failed, skipped] = [0, 0, 0];
  for (const file of parsed.output.testResults) {
    const failedBefore = failed;
    for (const { status } of file.assertionResults) {
      if (status === 'passed') passed += 1;
      else if (status === 'failed') failed += 1;
      else skipped += 1;
    }
    if (file.status !== 'passed' && failed === failedBefore) failed += 1;
  }
  const ranNothing = passed + failed === 0;
  const endedBadly = exitCode !== 0 || !parsed.output.success;
  if (failed === 0 && (ranNothing || endedBadly)) failed = 1;
  return { passed, failed, skipped };
}
