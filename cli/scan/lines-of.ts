/** A line with its end, or a piece of one too long to be held. */
export interface Line {
  readonly bytes: Uint8Array;
  /** Whether the piece begins a line. */
  readonly starts: boolean;
}

/** A piece that has grown this long without a line end is handed on as it is. */
const longestHeld = 64 * 1024;

const lineFeed = 0x0a;

/** Cuts a stream of bytes after every LF, without copying the lines that lie in one chunk. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let rest: Uint8Array = new Uint8Array(0);
  let starts = true;
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, at)) {
      yield { bytes: bytes.subarray(at, end + 1), starts };
      starts = true;
      at = end + 1;
    }
    rest = bytes.subarray(at);
    if (rest.length > longestHeld) {
      yield { bytes: rest, starts };
      starts = false;
      rest = new Uint8Array(0);
    }
  }
  if (rest.length > 0) yield { bytes: rest, starts };
}
