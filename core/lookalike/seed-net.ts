import { bitCount } from './bit-count.ts';

/** A run of letter classes that slips leave of a name: where it turns up, the name is worth a closer look. */
export interface Seed {
  /** What names the run and where it must stand: {@link runKey}, {@link labelKey}. Not 0. */
  readonly key: number;
  /** Number of the name, below 2²². */
  readonly number: number;
  /** The name's letter that stands where the run was seen, below 2⁶. */
  readonly at: number;
  /** The letter classes that the name has left and right of the run, a bit each. */
  readonly left: number;
  readonly right: number;
  /** How many of them slips may cost, at most 3. */
  readonly lost: number;
}

/** Bits of the table of known keys per key; 64 kB at most, so that it stays in the processor's cache. */
const bitsPerKey = 64;
const [leastWidth, mostWidth] = [12, 19];

/** Numbers that a slot and a seed take up. */
const stride = 3;

/** Seeds by key. Of most runs one bit tells that no name has it, of most others the letters around it. */
export class SeedNet {
  private readonly known: Uint32Array;
  private readonly knownShift: number;
  /** A hash table: of each key itself, where its seeds begin, and how many they are. */
  private readonly slots: Int32Array;
  private readonly slotShift: number;
  /** Of each seed: left, right, `number << 8 | at << 2 | lost`. */
  private readonly seeds: Int32Array;

  constructor(seeds: Iterable<Seed>) {
    const lists = byKey(seeds);
    const width = Math.min(mostWidth, Math.max(leastWidth, Math.ceil(Math.log2(lists.size * bitsPerKey))));
    const slotWidth = Math.ceil(Math.log2(lists.size * 2 + 2));
    this.known = new Uint32Array(1 << (width - 5));
    this.knownShift = 32 - width;
    this.slots = new Int32Array(stride << slotWidth);
    this.slotShift = 32 - slotWidth;
    const flat: number[] = [];
    for (const [key, list] of lists) {
      const bit = spread(key) >>> this.knownShift;
      this.known[bit >>> 5] = (this.known[bit >>> 5] ?? 0) | (1 << (bit & 31));
      const slot = this.slotOf(key, 0);
      this.slots.set([key, flat.length, list.length], slot);
      for (const { left, right, number, at, lost } of list) flat.push(left, right, (number << 8) | (at << 2) | lost);
    }
    this.seeds = Int32Array.from(flat);
  }

  /** Whether a key may be some seed's. */
  mayHold(key: number): boolean {
    const bit = spread(key) >>> this.knownShift;
    return (((this.known[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  /**
   * Writes down the names of a key's seeds whose letters stand around it, as `number << 6 | at`.
   *
   * @param left letter classes left of the run, a bit each
   * @returns how many were written
   */
  collect(key: number, left: number, right: number, into: Int32Array): number {
    const { seeds } = this;
    const slot = this.slotOf(key, key);
    const first = this.slots[slot + 1] ?? 0;
    const end = first + stride * (this.slots[slot + 2] ?? 0);
    let count = 0;
    for (let at = first; at < end && count < into.length; at += stride) {
      const lost = bitCount((seeds[at] ?? 0) & ~left) + bitCount((seeds[at + 1] ?? 0) & ~right);
      const place = seeds[at + 2] ?? 0;
      if (lost <= (place & 3)) into[count++] = place >> 2;
    }
    return count;
  }

  /** The slot of a key, or the empty one where the search for it ends. */
  private slotOf(key: number, wanted: number): number {
    const { slots } = this;
    let slot = stride * (spread(key) >>> this.slotShift);
    while (slots[slot] !== 0 && slots[slot] !== wanted) slot = (slot + stride) % slots.length;
    return slot;
  }
}

/** Knuth's multiplicative hashing: 2³² divided by the golden ratio. */
function spread(key: number): number {
  return Math.imul(key, 0x9e_37_79_b1);
}

function byKey(seeds: Iterable<Seed>): ReadonlyMap<number, readonly Seed[]> {
  const lists = new Map<number, Seed[]>();
  for (const seed of seeds) {
    const list = lists.get(seed.key);
    if (!list) lists.set(seed.key, [seed]);
    else if (!list.some(({ number, at }) => number === seed.number && at === seed.at)) list.push(seed);
  }
  return lists;
}
