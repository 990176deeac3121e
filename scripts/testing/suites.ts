import { mkdir, readFile, rm } from 'node:fs/promises';
import { relative } from 'node:path';

import { runScript } from './run-script.ts';
import type { Tally } from './tally.ts';
import { failedFiles, tallyOfBoth, tallyOfRun, type VitestRun } from './vitest-report.ts';

/** Runs a check that either holds or does not (`types`, `lint`), and counts it as one. */
export async function runCheck(script: string): Promise<Tally> {
  const held = (await runScript(script)) === 0;
  return { passed: held ? 1 : 0, failed: held ? 0 : 1, skipped: 0 };
}

/** Runs the tests of a vitest script (`test:fast`), and counts them by vitest's own report. */
export async function runTests(script: string): Promise<Tally> {
  return tallyOfRun(await runVitest(script));
}

/** So many files that fail are no accident. */
const accidents = 3;

/**
 * Runs tests that browsers and servers of others take part in, which now and then lose an answer. Files in which something failed run
 * once more, by themselves and from the beginning, since their tests go through one page after the other: what is wrong fails twice.
 */
export async function runTestsTwice(script: string): Promise<Tally> {
  const first = await runVitest(script);
  const failed = failedFiles(first).map((file) => relative(process.cwd(), file));
  if (failed.length === 0 || failed.length > accidents) return tallyOfRun(first);
  console.log(`\n── ${script}, once more: ${failed.join(', ')}`);
  return tallyOfBoth(first, await runVitest(script, failed));
}

async function runVitest(script: string, files: readonly string[] = []): Promise<VitestRun> {
  const path = `.cache/${script.replace(':', '-')}.json`;
  await mkdir('.cache', { recursive: true });
  // An older report must not speak for a run that crashed.
  await rm(path, { force: true });
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`, ...files];
  const exitCode = await runScript(script, options.join(' '));
  return { exitCode, report: await readReport(path) };
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
