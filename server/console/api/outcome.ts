import type { ProblemCode } from '../../api/problem.ts';

/** Why nothing came of a question: what the server says, or that it cannot be reached, or that it speaks otherwise than it should. */
export type Trouble = ProblemCode | 'unreachable' | 'malformed';

/** What came of a question to the server. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: Trouble };
