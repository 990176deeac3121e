import { ListRefused } from './list-refused.ts';

const longestName = 100;

/** A list that somebody sends. */
export interface UploadedList {
  /** As the file is called, on one line. */
  readonly name: string;
  readonly source: AsyncIterable<Uint8Array>;
}

/** The list in a request's body; `undefined` for a request that sends no file. */
export function uploadedList(request: Request, name: string): UploadedList | undefined {
  // No form of another site can send this type.
  const isFile = request.headers.get('Content-Type')?.startsWith('application/octet-stream') === true;
  if (!isFile || !request.body) return undefined;
  const plain = Array.from(name.replaceAll(/[\s\p{C}]+/gu, ' ').trim()).slice(0, longestName);
  return { name: plain.join('') || 'list', source: untilCutOff(request.body as AsyncIterable<Uint8Array>) };
}

/** A browser that goes away while it sends is no fault of ours. */
async function* untilCutOff(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw new ListRefused('cut-off', { cause: error });
  }
}
