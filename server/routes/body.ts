import type { Context } from 'hono';
import * as v from 'valibot';
import { problem } from './problem.ts';

/** Bodies of the console are small: a comment, five hundred ids. */
const mostBytes = 256 * 1024;

/** What a request says, checked; or the refusal to send back. */
export type BodyReading<Output> =
  | { readonly ok: true; readonly body: Output }
  | { readonly ok: false; readonly refusal: Response };

/** Reads a body of JSON by a schema; no body is an empty object. */
export async function readBody<const Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
): Promise<BodyReading<v.InferOutput<Schema>>> {
  const text = await limited(context);
  if (text === undefined) return { ok: false, refusal: problem(context, 'too-large', 'the body is too long') };
  const result = v.safeParse(schema, parsed(text === '' ? '{}' : text));
  if (result.success) return { ok: true, body: result.output };
  const [issue] = result.issues;
  const message = `not valid at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`;
  return { ok: false, refusal: problem(context, 'invalid', message) };
}

async function limited(context: Context): Promise<string | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> | null = context.req.raw.body;
  if (!body) return '';
  for await (const piece of body) {
    length += piece.byteLength;
    if (length > mostBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
