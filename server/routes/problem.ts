import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem, ProblemCode } from '../api/problem.ts';

const statuses: Readonly<Record<ProblemCode, ContentfulStatusCode>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
  internal: 500,
};

/** A refusal with its status: `problem(context, 'not-found', 'no such campaign')`. */
export function problem(context: Context, error: ProblemCode, message: string): Response {
  return context.json({ error, message } satisfies Problem, statuses[error]);
}
