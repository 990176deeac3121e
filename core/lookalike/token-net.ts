import { spread } from './spread.ts';

/** Bits of the table of known hashes per hash: one hash in eight that none has passes for one that some name may have. */
const bitsPerHash = 8;

/** Numbers that a slot takes up: a hash, and the number of its name and one more, so that 0 is an empty slot. */
const slotSize = 2;

/** Names by the hashes of tokens that mean them, in flat tables: of most tokens one bit tells that they mean none. */
export class TokenNet {
  /** Tokens that mean a name, each counted for every name it means. */
  readonly size: number;
  private readonly known: Uint32Array;
  private readonly knownShift: number;
  private readonly slots: Int32Array;
  private readonly slotShift: number;

  /** @param tokens hash after hash, each with the number of its name behind it */
  constructor(tokens: readonly number[]) {
    const width = Math.ceil(Math.log2(tokens.length + 2));
    const knownWidth = Math.max(10, Math.ceil(Math.log2((tokens.length / 2) * bitsPerHash + 1)));
    this.slots = new Int32Array(slotSize << width);
    this.slotShift = 32 - width;
    this.known = new Uint32Array(1 << (knownWidth - 5));
    this.knownShift = 32 - knownWidth;
    let size = 0;
    for (let at = 0; at < tokens.length; at += 2) if (this.enter(tokens[at] ?? 0, tokens[at + 1] ?? 0)) size++;
    this.size = size;
  }

  /** Whether a hash may be some token's. */
  mayHold(hash: number): boolean {
    const bit = spread(hash) >>> this.knownShift;
    return (((this.known[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  /** Writes down the numbers of the names that a hash means; returns how many. */
  collect(hash: number, into: Int32Array): number {
    const { slots } = this;
    let count = 0;
    for (let slot = this.slotOf(hash); slots[slot + 1] !== 0; slot = (slot + slotSize) & (slots.length - 1)) {
      if (slots[slot] === hash && count < into.length) into[count++] = (slots[slot + 1] ?? 0) - 1;
    }
    return count;
  }

  /** `false` for what is known already. */
  private enter(hash: number, number: number): boolean {
    const { slots, known } = this;
    let slot = this.slotOf(hash);
    for (; slots[slot + 1] !== 0; slot = (slot + slotSize) & (slots.length - 1)) {
      if (slots[slot] === hash && slots[slot + 1] === number + 1) return false;
    }
    slots[slot] = hash;
    slots[slot + 1] = number + 1;
    const bit = spread(hash) >>> this.knownShift;
    known[bit >>> 5] = (known[bit >>> 5] ?? 0) | (1 << (bit & 31));
    return true;
  }

  private slotOf(hash: number): number {
    return slotSize * (spread(hash) >>> this.slotShift);
  }
}
