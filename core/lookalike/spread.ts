/** Spreads keys over all 32 bits, the highest best (Knuth's multiplicative hashing: 2³² divided by the golden ratio). */
export function spread(key: number): number {
  return Math.imul(key, 0x9e_37_79_b1);
}
