import { mkdir, readFile, rm } from 'node:fs/promises';

import { runScript } from './run-script.ts';
import type { Tally } from './tally.ts';
import { tallyOfReport } from './vitest-report.ts';

/** Runs a check that either holds or does not (`types`, `lint`), and counts it as one. */
export async function runCheck(script: string): Promise<Tally> {
  const held = (await runScript(script)) === 0;
  return { passed: held ? 1 : 0, failed: held ? 0 : 1, skipped: 0 };
}

/** Runs the tests of a vitest script (`test:fast`), and counts them by vitest's own report. */
export async function runTests(script: string): Promise<Tally> {
  const path = `.cache/${script.replace(':', '-')}.json`;
  await mkdir('.cache', { recursive: true });
  // An older report must not speak for a run that crashed.
  await rm(path, { force: true });
  const exitCode = await runScript(script, `--reporter=default --reporter=json --outputFile.json=${path}`);
  return tallyOfReport(await readReport(path), exitCode);
}

/** The report, or `undefined` when the run left none or half of one. */
async function readReport(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    console.error(`No report of the tests at ${path}: ${String(error)}`);
    return undefined;
  }
}
