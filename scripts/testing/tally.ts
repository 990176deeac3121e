/** What came out of running something: `{ passed: 128, failed: 0, skipped: 0 }`. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Was there but did not run; never counted as passed. */
  readonly skipped: number;
  /** What the machine would need for it to run at all: `['Roundcube', 'SOGo']`. */
  readonly lacking?: readonly string[];
  /** How many files of tests failed at first and ran once more; what is counted is what came of that. */
  readonly ranAgain?: number;
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

/** One step of a run, in one line: `✓ test:fast    4100 passed, 0 failed, 2 skipped (61.0 s)`. */
export function stepLine(script: string, tally: Tally, seconds: number): string {
  const { lacking, failed, skipped, ranAgain = 0 } = tally;
  const more = `${skipped > 0 ? `, ${skipped} skipped` : ''}${ranAgain > 0 ? `, files run twice: ${ranAgain}` : ''}`;
  const result =
    lacking === undefined
      ? `${lastLine(tally)}${more}`
      : `DID NOT RUN for want of ${lacking.join(', ')}: npm run install:system tells how to get it`;
  const ran = failed === 0 && lacking === undefined;
  return `${ran ? '✓' : '✗'} ${script.padEnd(12)} ${result} (${seconds.toFixed(1)} s)`;
}

/** The last line of a run: `128 passed, 0 failed`. */
export function lastLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
