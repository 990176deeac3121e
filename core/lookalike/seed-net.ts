import { bitCount } from './bit-count.ts';

/** A run of letter classes that slips leave of a name: where it turns up, the name is worth a closer look. */
export interface Seed {
  /** What names the run and where it must stand: a run's key, a label's. */
  readonly key: number;
  /** Number of the name, below 2²². */
  readonly number: number;
  /** The name's letter that stands where the run was seen, below 2⁶. */
  readonly at: number;
  /** The letter classes that the name has left and right of the run, a bit each. */
  readonly left: number;
  readonly right: number;
  /** How many of them may be missing there, at most 3. */
  readonly lost: number;
}

/** Numbers that a seed takes up. */
export const seedSize = 3;

/**
 * Seeds by key: of most runs one bit tells that no name has it. A bit for every key there could be, without hashing: of three letters few ever
 * begin a run, so that what is looked at stays in the processor's cache.
 */
export class SeedNet {
  /** Of each seed left, right, and its place, `number << 8 | at << 2 | lost`; those of a key side by side. */
  readonly seeds: Int32Array;
  /** For every 32 keys a bit each, and behind it how many keys were known before them. */
  private readonly known: Int32Array;
  /** Where the seeds of each known key begin; those of one end where those of the next begin. */
  readonly starts: Int32Array;

  /** @param keys how many keys there could be */
  constructor(seeds: readonly Seed[], keys: number) {
    this.known = new Int32Array((2 * keys) >>> 5);
    for (const { key } of seeds) this.known[2 * (key >>> 5)] = this.bitsAt(key) | (1 << (key & 31));
    let count = 0;
    for (let at = 0; at < this.known.length; at += 2) {
      this.known[at + 1] = count;
      count += bitCount(this.known[at] ?? 0);
    }
    this.starts = new Int32Array(count + 1);
    this.seeds = new Int32Array(seedSize * seeds.length);
    this.fill(seeds);
  }

  /** Whether a key is some seed's. */
  holds(key: number): boolean {
    return ((this.bitsAt(key) >>> (key & 31)) & 1) === 1;
  }

  private bitsAt(key: number): number {
    return this.known[2 * (key >>> 5)] ?? 0;
  }

  /** How many known keys are below one: where it stands in {@link starts}. */
  rank(key: number): number {
    return (this.known[2 * (key >>> 5) + 1] ?? 0) + bitCount(this.bitsAt(key) & ((1 << (key & 31)) - 1));
  }

  private fill(all: readonly Seed[]): void {
    const { starts, seeds } = this;
    const counts = new Int32Array(starts.length);
    for (const { key } of all) counts[this.rank(key)] = (counts[this.rank(key)] ?? 0) + 1;
    for (let rank = 1; rank < starts.length; rank++) {
      starts[rank] = (starts[rank - 1] ?? 0) + seedSize * (counts[rank - 1] ?? 0);
    }
    const next = starts.slice();
    for (const { key, number, at, left, right, lost } of all) {
      const rank = this.rank(key);
      const place = next[rank] ?? 0;
      next[rank] = place + seedSize;
      seeds[place] = left;
      seeds[place + 1] = right;
      seeds[place + 2] = (number << 8) | (at << 2) | lost;
    }
  }
}
