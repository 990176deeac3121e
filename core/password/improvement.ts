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
