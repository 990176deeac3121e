import { runCheck, runTests } from './testing/suites.ts';
import { lastLine, sum, type Tally } from './testing/tally.ts';

const steps: readonly (readonly [script: string, run: (script: string) => Promise<Tally>])[] = [
  ['types', runCheck],
  ['lint', runCheck],
  ['format:check', runCheck],
  ['unused', runCheck],
  ['test:fast', runTests],
  ['test:slow', runTests],
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
  summary.push(`${tally.failed > 0 ? '✗' : '✓'} ${script.padEnd(12)} ${lastLine(tally)}${skipped} (${seconds} s)`);
}

const total = sum(tallies);
console.log(`\n${summary.join('\n')}\n${lastLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
