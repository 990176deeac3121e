/** Two names one above the other, letter under letter, with a mark where they differ. */
export interface Letters {
  readonly above: string;
  readonly below: string;
  readonly marks: string;
}

const gap = '·';
/** Two names of 80 letters are 6 400 cells; anything longer is no name that a person compares. */
const longest = 80;

/** Sets a lookalike over what it imitates: `ac-montpel·ier` over `ac-montpellier`, with `^` under the missing letter. */
export function lettersApart(seen: string, meant: string): Letters | undefined {
  const [a, b] = [Array.from(seen), Array.from(meant)];
  if (a.length === 0 || b.length === 0 || a.length > longest || b.length > longest) return undefined;
  const cost = distances(a, b);
  const at = (i: number, j: number): number => cost[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const pairs: (readonly [string, string])[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    const [left, right] = [a[i - 1] ?? gap, b[j - 1] ?? gap];
    const other = left.toLowerCase() !== right.toLowerCase();
    // Where several are as near: one letter for another before a gap, and a gap after the letter that is doubled.
    if (i > 0 && j > 0 && other && at(i, j) === at(i - 1, j - 1) + 1) {
      pairs.push([left, right]);
      i--;
      j--;
    } else if (j > 0 && at(i, j) === at(i, j - 1) + 1) {
      pairs.push([gap, right]);
      j--;
    } else if (i > 0 && at(i, j) === at(i - 1, j) + 1) {
      pairs.push([left, gap]);
      i--;
    } else {
      pairs.push([left, right]);
      i--;
      j--;
    }
  }
  pairs.reverse();
  return {
    above: pairs.map(([left]) => left).join(''),
    below: pairs.map(([, right]) => right).join(''),
    marks: pairs.map(([left, right]) => (left.toLowerCase() === right.toLowerCase() ? ' ' : '^')).join(''),
  };
}

function distances(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const [before, row]: [number[], number[]] = [rows[i - 1] ?? [], [i]];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1]?.toLowerCase() === b[j - 1]?.toLowerCase();
      row.push(Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (same ? 0 : 1)));
    }
    rows.push(row);
  }
  return rows;
}
