import { runEndToEnd } from './testing/end-to-end.ts';
import { runCheck, runTests } from './testing/suites.ts';
import { lastLine, stepLine, sum, type Tally } from './testing/tally.ts';

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
  tallies.push(tally);
  summary.push(stepLine(script, tally, (performance.now() - started) / 1000));
}

const total = sum(tallies);
console.log(`\n${summary.join('\n')}\n${lastLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
