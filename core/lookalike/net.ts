const none: readonly never[] = [];

/** Bits a key, so that one key in sixteen that is not held passes for one that may be. */
const bitsPerKey = 16;

/** Values by 32-bit keys, for a host's many keys of which hardly any is held: one bit tells. */
export class Net<Value> {
  private readonly held: Uint32Array;
  private readonly shift: number;
  private readonly values: ReadonlyMap<number, readonly Value[]>;

  constructor(entries: Iterable<readonly [number, Value]>) {
    const values = new Map<number, Value[]>();
    for (const [key, value] of entries) {
      const list = values.get(key | 0);
      if (list) list.push(value);
      else values.set(key | 0, [value]);
    }
    const width = Math.max(10, Math.ceil(Math.log2(values.size * bitsPerKey)));
    this.values = values;
    this.shift = 32 - width;
    this.held = new Uint32Array(1 << (width - 5));
    for (const key of values.keys()) {
      const bit = Math.imul(key, spread) >>> this.shift;
      this.held[bit >>> 5] = (this.held[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  get size(): number {
    return this.values.size;
  }

  /** Whether a key may be held. */
  mayHold(key: number): boolean {
    const bit = Math.imul(key, spread) >>> this.shift;
    return (((this.held[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  of(key: number): readonly Value[] {
    return this.values.get(key | 0) ?? none;
  }
}

/** Knuth's multiplicative hashing: 2³² divided by the golden ratio. */
const spread = 0x9e_37_79_b1;
