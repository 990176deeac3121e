/** Runs of letters that a name keeps whatever few edits it has had, each posted with the name's number. */
export interface GramNet {
  /** First posting of each bucket, and one more. */
  readonly starts: Uint32Array;
  /** The run of each posting, as a number. */
  readonly keys: Uint32Array;
  readonly numbers: Uint32Array;
}

const buckets = 1 << 16;

/** The bucket of a run's key. */
export function bucketOf(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 16) & (buckets - 1);
}

/** Five bits a letter class, the last letter lowest. */
export function keyOfRun(classes: Uint8Array, start: number, length: number): number {
  let key = 0;
  for (let i = start; i < start + length; i++) key = (key << 5) | (classes[i] ?? 0);
  return key;
}

/** Compiles `[key, number]` pairs, doubles dropped. */
export function gramNet(posts: Iterable<readonly [number, number]>): GramNet {
  const lists = new Map<number, Map<string, readonly [number, number]>>();
  for (const post of posts) {
    const bucket = bucketOf(post[0]);
    const list = lists.get(bucket) ?? new Map<string, readonly [number, number]>();
    lists.set(bucket, list.set(post.join(), post));
  }
  const starts = new Uint32Array(buckets + 1);
  const keys: number[] = [];
  const numbers: number[] = [];
  for (let bucket = 0; bucket < buckets; bucket++) {
    for (const [key, number] of lists.get(bucket)?.values() ?? []) {
      keys.push(key);
      numbers.push(number);
    }
    starts[bucket + 1] = keys.length;
  }
  return { starts, keys: Uint32Array.from(keys), numbers: Uint32Array.from(numbers) };
}

/**
 * The runs of four letters (three where a piece is no longer) of which at least one survives `edits` edits: one in each of `edits + 1` pieces
 * (pigeonhole), and those that a swap across two pieces leaves.
 */
export function* survivingRuns(
  classes: Uint8Array,
  edits: number,
): Generator<{ readonly key: number; readonly length: 3 | 4 }> {
  const pieces = edits + 1;
  for (let piece = 0; piece < pieces; piece++) {
    const start = Math.floor((piece * classes.length) / pieces);
    const end = Math.floor(((piece + 1) * classes.length) / pieces);
    const length = end - start >= 4 ? 4 : 3;
    const at = Math.min(start, classes.length - length);
    yield { key: keyOfRun(classes, at, length), length };
    if (piece + 1 < pieces) {
      const swapped = Uint8Array.from(classes);
      [swapped[end - 1], swapped[end]] = [classes[end] ?? 0, classes[end - 1] ?? 0];
      yield { key: keyOfRun(swapped, end - length, length), length };
      yield { key: keyOfRun(swapped, Math.min(end, classes.length - length), length), length };
    }
  }
}
