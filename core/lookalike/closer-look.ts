import { isFrame } from './label-seeds.ts';
import type { Names } from './names.ts';
import { stands } from './read-on.ts';
import { longestHost } from './reading.ts';
import { runLength } from './run-seeds.ts';
import type { SeedNet } from './seed-net.ts';

/** More names than share a run in any profile that was ever seen; further ones are passed over. */
const mostShared = 4096;

/** Tells which of the names that a run calls to mind stand around it. */
export class CloserLook {
  private readonly names: Names;
  private readonly seeds: SeedNet;
  private readonly places = new Int32Array(mostShared);
  /** Letter classes left of each place, and from it on, a bit each. */
  private readonly left = new Int32Array(longestHost + 2);
  private readonly right = new Int32Array(longestHost + 2);

  constructor(names: Names, seeds: SeedNet) {
    this.names = names;
    this.seeds = seeds;
  }

  /** Works out once which letters stand left and right of each place of a host. */
  survey(classes: Uint8Array, count: number): void {
    const { left, right } = this;
    let mask = 0;
    for (let at = 1; at < count; at++) {
      left[at] = mask;
      mask |= 1 << (classes[at] ?? 0);
    }
    mask = 0;
    right[count] = 0;
    for (let at = count - 1; at > 0; at--) {
      mask |= 1 << (classes[at] ?? 0);
      right[at] = mask;
    }
  }

  /** Names that stand among letters around a run of four that begins at a place. */
  inside(key: number, classes: Uint8Array, count: number, at: number, found: Set<number>): void {
    const { names, places } = this;
    const fitting = this.seeds.collect(key, this.left[at] ?? 0, this.right[at + runLength] ?? 0, places);
    if (fitting === 0) return;
    const text = { classes, from: 1, to: count };
    for (let fit = 0; fit < fitting; fit++) {
      const place = places[fit] ?? 0;
      const number = place >>> 6;
      if (stands(this.nameOf(number), place & 63, text, at + 1, false, names.inside[number] ?? 0)) found.add(number);
    }
  }

  /** Names that fill the label in which three letters begin at a place. */
  filling(
    key: number,
    classes: Uint8Array,
    from: number,
    to: number,
    at: number,
    suffix: string,
    found: Set<number>,
  ): void {
    const { names, places } = this;
    const text = { classes, from, to };
    // The letters of a frame do not stand side by side: nothing counts as standing left of it, all as right.
    const seenAt = isFrame(key) ? at : at + 1;
    const fitting = this.seeds.collect(
      key,
      maskOf(classes, from, at),
      maskOf(classes, isFrame(key) ? at : at + 3, to),
      places,
    );
    for (let fit = 0; fit < fitting; fit++) {
      const place = places[fit] ?? 0;
      const number = place >>> 6;
      const budget = (suffix === names.suffixes[number] ? names.own : names.whole)[number] ?? 0;
      if (stands(this.nameOf(number), place & 63, text, seenAt, true, budget)) found.add(number);
    }
  }

  private nameOf(number: number): { readonly classes: Uint8Array; readonly from: number; readonly to: number } {
    return { classes: this.names.classes, from: this.names.starts[number] ?? 0, to: this.names.ends[number] ?? 0 };
  }
}

function maskOf(classes: Uint8Array, from: number, to: number): number {
  let mask = 0;
  for (let at = from; at < to; at++) mask |= 1 << (classes[at] ?? 0);
  return mask;
}
