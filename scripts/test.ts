import { runEndToEnd } from './testing/end-to-end.ts';
import { runCheck, runTests } from './testing/suites.ts';
import { lastLine, sum, type Tally } from './testing/tally.ts';

const steps: readonly (readonly [script: string, run: (script: string) => Promise<Tally>])[] = [
  ['types', runCheck],
  ['lint', runCheck],
  ['format:check', runCheck],
  ['unused', runCheck],
  ['test:fast', runTests],
  ['test:slow', runTests],
  ['test:e2e', runEndToEnd],
];

const tallies: Tally[] = [];
const summary: string[] = [];
for (const [script, run] of steps) {
  console.log(`\n── ${script}`);
  const started = performance.now();
  const tally = await run(script);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  tallies.push(tally);
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  const nothing = tally.passed + tally.failed === 0;
  const result = nothing ? 'DID NOT RUN: the machine lacks what is named above' : `${lastLine(tally)}${skipped}`;
  summary.push(`${tally.failed > 0 || nothing ? '✗' : '✓'} ${script.padEnd(12)} ${result} (${seconds} s)`);
}

const total = sum(tallies);
console.log(`\n${summary.join('\n')}\n${lastLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
