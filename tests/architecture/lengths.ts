import { isGenerated, modulesOf } from './module.ts';
import type { SourceFile } from './tree.ts';

const limits = { median: 60, ninetieth: 150, longest: 250 } as const;

/** Whether the code is written in files that fit a screen or two: generated tables and tests aside. */
export function lengthProblems(files: readonly SourceFile[]): readonly string[] {
  const lengths = modulesOf(files)
    .filter((module) => !isGenerated(module) && !module.path.startsWith('tests/'))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .toSorted((a, b) => a.lines - b.lines);
  const at = (share: number): number => lengths[Math.floor(share * (lengths.length - 1))]?.lines ?? 0;
  const problems = lengths
    .filter(({ lines }) => lines > limits.longest)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${limits.longest}`);
  if (at(0.5) > limits.median) problems.push(`the median file has ${at(0.5)} lines, more than ${limits.median}`);
  if (at(0.9) > limits.ninetieth) problems.push(`one file in ten has more than ${limits.ninetieth} lines: ${at(0.9)}`);
  return problems;
}
