/** How a search for a mark ended: `too-long` when more than was allowed came before it. */
export type Found = 'found' | 'ended' | 'too-long';

/** Reads a stream up to one mark after another, holding a piece of it at a time. */
export interface ByteReader {
  /** Hands all bytes before `mark` to `sink`, and passes over the mark. `limit` is how many there may be. */
  readonly upTo: (mark: Buffer, limit: number, sink: (bytes: Buffer) => Promise<void> | void) => Promise<Found>;
  /** Reads the rest and forgets it, so that a client that is still sending hears the answer; at most so many bytes. */
  readonly drain: (limit: number) => Promise<void>;
}

/** A reader over pieces of any size. Linear: no byte is looked at more than twice. */
export function byteReader(source: AsyncIterable<Uint8Array>): ByteReader {
  const pieces = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);

  async function pull(): Promise<boolean> {
    const next = await pieces.next();
    if (next.done === true) return false;
    const piece = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    held = held.length === 0 ? piece : Buffer.concat([held, piece]);
    return true;
  }

  return {
    async upTo(mark, limit, sink) {
      let passed = 0;
      for (;;) {
        const at = held.indexOf(mark);
        // A mark may be cut in two by the pieces: what could be its beginning is held back.
        const ready = at >= 0 ? at : Math.max(0, held.length - mark.length + 1);
        passed += ready;
        if (passed > limit) return 'too-long';
        if (ready > 0) await sink(held.subarray(0, ready));
        held = held.subarray(at >= 0 ? at + mark.length : ready);
        if (at >= 0) return 'found';
        if (!(await pull())) return 'ended';
      }
    },
    async drain(limit) {
      let passed = held.length;
      held = Buffer.alloc(0);
      while (passed < limit) {
        const next = await pieces.next();
        if (next.done === true) return;
        passed += next.value.byteLength;
      }
      await pieces.return?.();
    },
  };
}
