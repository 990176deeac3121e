/** Why a request was refused: the body of every answer from 400 on. */
export interface Problem {
  readonly error: ProblemCode;
  /** In English, for the developer's eye; the console words the code. */
  readonly message: string;
}

/** What went wrong: `conflict` is a campaign that somebody else has changed meanwhile. */
export type ProblemCode =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'too-many'
  | 'unavailable'
  | 'internal';
