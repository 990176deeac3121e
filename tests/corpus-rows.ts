import { readFileSync } from 'node:fs';
import type { Level } from '../core/verdict.ts';

/** What is known of a message besides its source: the team has reported it, nobody has written from there before, it is an exercise. */
export type Given = 'nothing' | 'known-bad' | 'first-contact' | 'simulation';

/** One message of the corpus and what must be said of it. */
export interface CorpusRow {
  /** Below `tests/corpus`: `ham/collegue-covoiturage.eml`. */
  readonly file: string;
  readonly label: 'ham' | 'phish';
  readonly kind: string;
  readonly language: string;
  /** The highest level allowed to legitimate mail, the least wanted for an attack. */
  readonly expect: Level;
  /** Rules that must find something. */
  readonly rules: readonly string[];
  readonly given: Given;
}

/** Reads `tests/corpus/rows.tsv`. */
export function readCorpusRows(path: string): readonly CorpusRow[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (column: string): string => cells[columns.indexOf(column)] ?? '';
    return {
      file: cell('file'),
      label: oneOf(['ham', 'phish'], cell('label')),
      kind: cell('class'),
      language: cell('lang'),
      expect: oneOf(['none', 'caution', 'danger'], cell('expect')),
      rules: cell('rules').split(',').filter(Boolean),
      given: oneOf(['nothing', 'known-bad', 'first-contact', 'simulation'], cell('given') || 'nothing'),
    };
  });
}

function oneOf<const Word extends string>(words: readonly Word[], cell: string): Word {
  const found = words.find((word) => word === cell);
  if (found === undefined) throw new Error(`${cell} is none of ${words.join(', ')}`);
  return found;
}
