import type { MatchExtended } from '@zxcvbn-ts/core';

/** One thing that would make a password better. */
export type Improvement =
  | 'longer'
  | 'no-numen'
  | 'no-own-name'
  | 'no-organisation-word'
  | 'no-known-password'
  | 'no-common-word'
  | 'no-keyboard-run'
  | 'no-repeat'
  | 'no-sequence'
  | 'no-date'
  | 'more-words';

/** All of them, the most useful first. */
export const improvements = [
  'no-numen',
  'no-own-name',
  'no-organisation-word',
  'no-known-password',
  'longer',
  'no-keyboard-run',
  'no-repeat',
  'no-sequence',
  'no-date',
  'no-common-word',
  'more-words',
] as const satisfies readonly Improvement[];

/** Shorter pieces of a password are there by chance. */
const leastPiece = 3;

const byList: Readonly<Record<string, Improvement>> = {
  userInputs: 'no-own-name',
  organisation: 'no-organisation-word',
  'passwords-common': 'no-known-password',
};

const byPattern: Readonly<Record<string, Improvement>> = {
  dictionary: 'no-common-word',
  spatial: 'no-keyboard-run',
  repeat: 'no-repeat',
  sequence: 'no-sequence',
  wordSequence: 'no-sequence',
  date: 'no-date',
  regex: 'no-date',
};

/** What the pieces of a password, as it was taken apart, ask to be done; nothing found still asks for more. */
export function improvementsOf(
  pieces: readonly MatchExtended[],
  { long, isNumen }: { readonly long: boolean; readonly isNumen: boolean },
): readonly Improvement[] {
  const found = new Set(pieces.filter(({ token }) => token.length >= leastPiece).flatMap(improvementFor));
  if (isNumen) found.add('no-numen');
  if (!long) found.add('longer');
  found.add('more-words');
  return improvements.filter((each) => found.has(each));
}

function improvementFor(piece: MatchExtended): readonly Improvement[] {
  const list: unknown = 'dictionaryName' in piece ? piece.dictionaryName : undefined;
  const named = typeof list === 'string' && piece.pattern === 'dictionary' ? byList[list] : undefined;
  const found = named ?? byPattern[piece.pattern];
  return found === undefined ? [] : [found];
}
