import { toUnicodeHost } from '../../core/domain/idna.ts';
import type { Paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import type { CliWords } from '../words/cli-words.ts';
import type { Candidate } from '../../core/watch/candidate.ts';

/** A candidate as JSON: `{"host":"ac-montpelier.fr","of":"ac-montpellier.fr","technique":"omission",…}`. */
export interface ToldCandidate {
  readonly host: string;
  /** As it is seen, where that differs: `аc-montpellier.fr`. */
  readonly unicode?: string;
  readonly of: string;
  readonly technique: string;
  readonly strength: string;
  /** In quarters of an edit. */
  readonly distance: number;
  readonly why: string;
}

/** What is said of a candidate, for a program. */
export function told({ host, lookalike }: Candidate, words: CliWords): ToldCandidate {
  const { of, technique, strength, distance } = lookalike;
  const unicode = toUnicodeHost(host);
  const why = words.domains.why(lookalike, words.techniques[technique]);
  return { host, ...(unicode === host ? {} : { unicode }), of, technique, strength, distance, why };
}

/** The same for a person, a line and its reason. */
export function candidateLine(candidate: Candidate, paint: Paint, words: CliWords): string {
  const { host, unicode, strength, why } = told(candidate, words);
  const mark = strength === 'weak' ? paint.caution('◆') : paint.danger('▲');
  const shown = unicode === undefined ? '' : `  ${printable(unicode, 253)}`;
  const word = words.strength[candidate.lookalike.strength];
  return `${mark} ${paint.bold(printable(host, 253))}${shown}  ${word}\n  ${printable(why)}\n`;
}
