import type { LetterRun } from '../../core/lookalike/letter-run.ts';
import { printable } from './printable.ts';

/** Two names one above the other, letter under letter, with a mark where they differ. */
export interface Letters {
  readonly above: string;
  readonly below: string;
  readonly marks: string;
}

const gap = '·';

/** Sets a lookalike over what it imitates: `ac-montpel·ier` over `ac-montpellier`, with `^` under the missing letter. */
export function lettersApart(runs: readonly LetterRun[]): Letters {
  let [above, below, marks] = ['', '', ''];
  for (const { seen, meant, differs } of runs) {
    const [upper, lower] = [Array.from(printable(seen)), Array.from(printable(meant))];
    const width = Math.max(upper.length, lower.length);
    above += upper.join('') + gap.repeat(width - upper.length);
    below += lower.join('') + gap.repeat(width - lower.length);
    marks += (differs ? '^' : ' ').repeat(width);
  }
  return { above, below, marks };
}
