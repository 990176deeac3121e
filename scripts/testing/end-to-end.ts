import { missingOf, needs } from '../system/needs.ts';
import { runScript } from './run-script.ts';
import { runTestsTwice } from './suites.ts';
import type { Tally } from './tally.ts';

/**
 * Runs the tests in browsers and on servers, where the machine has them or may be given them. What cannot run is said, and
 * fails where nobody reads along.
 */
export async function runEndToEnd(script: string): Promise<Tally> {
  if ((await runScript('install:system')) === 0) return runTestsTwice(script);
  return notRun(
    process.env['CI'],
    missingOf(needs).map(({ name }) => name),
  );
}

/** The tally of tests that the machine cannot run, for want of these: `notRun('true', ['SOGo'])` → one failed. */
export function notRun(ci: string | undefined, lacking: readonly string[]): Tally {
  return { passed: 0, failed: ci === undefined || ci === '' || ci === 'false' ? 0 : 1, skipped: 0, lacking };
}
