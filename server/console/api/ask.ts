import * as v from 'valibot';
import type { ProblemCode } from '../../api/problem.ts';
import type { Outcome, Trouble } from './outcome.ts';

/** A question that changes something. */
export interface Order {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** Sent as it is, in place of a body. */
  readonly file?: Blob;
}

const codes: Readonly<Record<ProblemCode, true>> = {
  invalid: true,
  unauthenticated: true,
  forbidden: true,
  'not-found': true,
  conflict: true,
  gone: true,
  'too-large': true,
  'too-many': true,
  unavailable: true,
  internal: true,
};
const problemShape = v.object({ error: v.picklist(Object.keys(codes) as readonly ProblemCode[]) });

/** Asks the server, and takes only an answer of the shape that it should have; answers with `answered` statuses count as such. */
export async function ask<Value>(
  path: string,
  shape: v.GenericSchema<unknown, Value>,
  order?: Order,
  answered: (status: number) => boolean = (status) => status < 400,
): Promise<Outcome<Value>> {
  const response = await send(path, order);
  if (response === undefined) return { ok: false, trouble: 'unreachable' };
  const body = await bodyOf(response);
  if (!answered(response.status)) return { ok: false, trouble: troubleOf(body) };
  const read = v.safeParse(shape, body);
  return read.success ? { ok: true, value: read.output } : { ok: false, trouble: 'malformed' };
}

async function send(path: string, order: Order | undefined): Promise<Response | undefined> {
  try {
    return await fetch(path, {
      method: order?.method ?? 'GET',
      headers: {
        accept: 'application/json',
        ...(order && { 'content-type': order.file ? 'application/octet-stream' : 'application/json' }),
      },
      ...(order && order.method !== 'DELETE' && { body: order.file ?? JSON.stringify(order.body ?? {}) }),
      credentials: 'same-origin',
      redirect: 'error',
    });
  } catch {
    return undefined; // No network, or no server at the other end: the only thing that fetch throws for.
  }
}

/** The JSON of an answer; `undefined` for none, or for what a proxy says in the server's place. */
async function bodyOf(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text());
  } catch {
    return undefined;
  }
}

function troubleOf(body: unknown): Trouble {
  const read = v.safeParse(problemShape, body);
  return read.success ? read.output.error : 'malformed';
}
