import type { FeedSource } from './ports.ts';

/** What came of asking for some bytes. */
export type Fetched =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'same' }
  /** More than may come, or not what was named. */
  | { readonly kind: 'wrong' }
  | { readonly kind: 'none'; readonly retryAfter: string | undefined; readonly problem: string };

/** Asks for a path and reads at most so many bytes of the answer. */
export async function fetchBytes(source: FeedSource, path: string, limit: number, etag?: string): Promise<Fetched> {
  try {
    const { status, retryAfter, body } = await source.get(path, etag);
    if (status === 304) return { kind: 'same' };
    if (status !== 200) return { kind: 'none', retryAfter, problem: `${path}: ${status}` };
    const bytes = await readAtMost(body, limit);
    return bytes === undefined ? { kind: 'wrong' } : { kind: 'bytes', bytes };
  } catch (error) {
    // That a network is away or breaks off is no mistake of anyone's; what it said of itself is handed on.
    return { kind: 'none', retryAfter: undefined, problem: `${path}: ${String(error)}` };
  }
}

/** The bytes of a stream, or `undefined` once there are more than `limit`; then the stream is left at once. */
async function readAtMost(body: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  let bytes = new Uint8Array(Math.min(limit, 64 * 1024));
  let length = 0;
  for await (const piece of body) {
    if (length + piece.length > limit) return undefined;
    if (length + piece.length > bytes.length) {
      const wider = new Uint8Array(Math.min(limit, Math.max(2 * bytes.length, length + piece.length)));
      wider.set(bytes.subarray(0, length));
      bytes = wider;
    }
    bytes.set(piece, length);
    length += piece.length;
  }
  return bytes.subarray(0, length);
}
