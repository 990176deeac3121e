import type { ListLimits } from './list-limits.ts';
import { ListRefused } from './list-refused.ts';

/** What comes, as long as it is not too much. */
export async function* sized(source: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let passed = 0;
  for await (const piece of source) {
    passed += piece.byteLength;
    if (passed > most) throw new ListRefused('too-large');
    yield piece;
  }
}

/** What comes, as long as it keeps coming; who is slow to take it costs its sender nothing. */
export async function* timed(source: AsyncIterable<Uint8Array>, limits: ListLimits): AsyncGenerator<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]();
  const end = performance.now() + limits.whole;
  try {
    for (;;) {
      const left = end - performance.now();
      // A source that never pauses would win every race against the clock.
      if (left <= 0) throw new ListRefused('too-slow');
      const next = await within(pieces.next(), Math.min(limits.pause, left), limits.ending);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // Whoever is still sending is told that nobody listens, and not waited for.
    void Promise.resolve(pieces.return?.()).catch(() => undefined);
  }
}

async function within<Value>(wanted: Promise<Value>, milliseconds: number, ending?: AbortSignal): Promise<Value> {
  if (ending?.aborted === true) throw new ListRefused('cut-off');
  const late = Promise.withResolvers<never>();
  const cutOff = (): void => late.reject(new ListRefused('cut-off'));
  ending?.addEventListener('abort', cutOff);
  const timer = setTimeout(() => late.reject(new ListRefused('too-slow')), milliseconds);
  try {
    return await Promise.race([wanted, late.promise]);
  } finally {
    clearTimeout(timer);
    ending?.removeEventListener('abort', cutOff);
  }
}
