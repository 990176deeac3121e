import type { Domain } from '../domain/domain.ts';
import type { Strength } from '../finding.ts';
import { align, alignWhole, type Alignment, type Edit, mostPlaces } from './alignment.ts';
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

const noEdits: readonly Edit[] = [];

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
  const budget = mostBorne(pattern, reading.folded);
  const exact = exactly(pattern.text, reading);
  for (const alignment of budget > 0 ? exact.slice(0, 1) : exact) yield widen(alignment, pattern, reading);
  if (budget === 0) return;
  for (const alignment of align(pattern.letters, reading.letters, reading.before, budget)) {
    if (alignment.start !== exact[0]?.start || alignment.end !== exact[0].end) yield widen(alignment, pattern, reading);
  }
  const longer = reading.letters.length - reading.nameStart - pattern.letters.length;
  if (pattern.letters.length < shortestWhole || Math.abs(longer) > 2) return;
  const whole = alignWhole(pattern.letters, reading.letters.slice(reading.nameStart), budget);
  if (whole) yield shifted(whole, reading.nameStart);
}

/** Where a name stands letter for letter: at the edges of tokens before those within, and of such the last first. */
function exactly(name: string, { text, before }: Reading): readonly Alignment[] {
  const places: { readonly start: number; readonly inside: number }[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    places.push({ start, inside: (before[start] === 0 ? 2 : 0) + (before[start + name.length] === 0 ? 1 : 0) });
  }
  if (places.length > 1) places.sort((one, other) => one.inside - other.inside || other.start - one.start);
  return places.slice(0, mostPlaces).map(({ start }) => ({ start, end: start + name.length, cost: 0, edits: noEdits }));
}

function shifted(alignment: Alignment, by: number): Alignment {
  const edits = alignment.edits.map((edit) => ({ ...edit, seenAt: edit.seenAt + by }));
  return { ...alignment, start: alignment.start + by, end: alignment.end + by, edits };
}
