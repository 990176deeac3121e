import type { Domain } from '../domain/domain.ts';
import type { Strength } from '../finding.ts';
import { align, alignWhole, type Alignment } from './alignment.ts';
import { mostBorne } from './budgets.ts';
import { judge } from './judge.ts';
import type { Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import { sightOf, type Sight } from './sight.ts';
import { widen } from './widen.ts';

/** A sight that was judged an imitation. */
export interface Found {
  readonly sight: Sight;
  readonly strength: Strength;
}

/** Letters of the shortest name that bears two slips. */
const shortestWhole = 7;

/** Looks for a pattern in a domain; `undefined` when it stands nowhere, or as nothing. */
export function see(domain: Domain, reading: Reading, pattern: Pattern | undefined): Found | undefined {
  if (!pattern) return undefined;
  for (const alignment of alignments(pattern, reading)) {
    const sight = sightOf(domain, reading, pattern, alignment);
    const judgement = judge(sight);
    // What a coincidence explains is not to be found again by a dearer reading of the same name.
    if (judgement && 'coincidence' in judgement) return undefined;
    if (judgement) return { sight, strength: judgement.strength };
  }
  return undefined;
}

function* alignments(pattern: Pattern, reading: Reading): Generator<Alignment> {
  const budget = mostBorne(pattern);
  const exact = exactly(pattern.text, reading);
  if (exact) yield widen(exact, pattern, reading);
  for (const alignment of align(pattern.letters, reading.letters, reading.before, budget)) {
    if (alignment.start !== exact?.start || alignment.end !== exact.end) yield widen(alignment, pattern, reading);
  }
  const longer = reading.letters.length - reading.nameStart - pattern.letters.length;
  if (pattern.letters.length < shortestWhole || Math.abs(longer) > 2) return;
  const whole = alignWhole(pattern.letters, reading.letters.slice(reading.nameStart), budget);
  if (whole) yield shifted(whole, reading.nameStart);
}

/** Where a name stands letter for letter, at the edges of tokens rather than within, as nearly all that are found do. */
function exactly(name: string, { text, before }: Reading): Alignment | undefined {
  let best: Alignment | undefined;
  let least = Infinity;
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    const inside = (before[start] === 0 ? 2 : 0) + (before[end] === 0 ? 1 : 0);
    if (inside > least) continue;
    least = inside;
    best = { start, end, cost: 0, edits: [] };
  }
  return best;
}

function shifted(alignment: Alignment, by: number): Alignment {
  const edits = alignment.edits.map((edit) => ({ ...edit, seenAt: edit.seenAt + by }));
  return { ...alignment, start: alignment.start + by, end: alignment.end + by, edits };
}
