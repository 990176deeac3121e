import * as v from 'valibot';

import { sum, type Tally } from './tally.ts';

const fileSchema = v.object({
  name: v.string(),
  status: v.string(),
  assertionResults: v.array(v.object({ status: v.string() })),
});

/** The part of vitest's JSON report that says what passed. */
const reportSchema = v.object({ success: v.boolean(), testResults: v.array(fileSchema) });

/** What a run of vitest left: its JSON report, whatever that holds, and its exit code. */
export interface VitestRun {
  readonly report: unknown;
  readonly exitCode: number;
}

/**
 * Counts the tests of one vitest run.
 * A file that did not load, a missing report and a run that ended badly although every test passed each count as one failure.
 */
export function tallyOfRun({ report, exitCode }: VitestRun): Tally {
  const parsed = v.safeParse(reportSchema, report);
  if (!parsed.success) return { passed: 0, failed: 1, skipped: 0 };
  const tally = sum(parsed.output.testResults.map(tallyOfFile));
  const ranNothing = tally.passed + tally.failed === 0;
  const endedBadly = exitCode !== 0 || !parsed.output.success;
  return tally.failed === 0 && (ranNothing || endedBadly) ? { ...tally, failed: 1 } : tally;
}

/** The files of a run in which something failed, each with its whole path. */
export function failedFiles({ report }: VitestRun): readonly string[] {
  const parsed = v.safeParse(reportSchema, report);
  const files = parsed.success ? parsed.output.testResults : [];
  return files.filter((file) => tallyOfFile(file).failed > 0).map(({ name }) => name);
}

/** The tally of two runs, the second of which ran again what had failed in the first: there the second counts. */
export function tallyOfBoth(first: VitestRun, second: VitestRun): Tally {
  const parsed = v.safeParse(reportSchema, first.report);
  const files = parsed.success ? parsed.output.testResults : [];
  const held = files.map(tallyOfFile).filter(({ failed }) => failed === 0);
  return { ...sum([...held, tallyOfRun(second)]), ranAgain: files.length - held.length };
}

function tallyOfFile({ status, assertionResults }: v.InferOutput<typeof fileSchema>): Tally {
  const count = (wanted: (status: string) => boolean): number =>
    assertionResults.filter((test) => wanted(test.status)).length;
  const passed = count((each) => each === 'passed');
  const failed = count((each) => each === 'failed');
  const skipped = assertionResults.length - passed - failed;
  return { passed, skipped, failed: status !== 'passed' && failed === 0 ? 1 : failed };
}
