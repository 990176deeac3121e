/** What came out of running something: `{ passed: 128, failed: 0, skipped: 0 }`. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Was there but did not run; never counted as passed. */
  readonly skipped: number;
}

/** The tally of several: adds each of the three. */
export function sum(tallies: readonly Tally[]): Tally {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const tally of tallies) {
    passed += tally.passed;
    failed += tally.failed;
    skipped += tally.skipped;
  }
  return { passed, failed, skipped };
}

/** The last line of a run: `128 passed, 0 failed`. */
export function lastLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
