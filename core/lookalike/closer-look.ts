import { isFrame } from './label-seeds.ts';
import type { Names } from './names.ts';
import { stands } from './read-on.ts';
import { runLength } from './run-seeds.ts';
import type { SeedNet } from './seed-net.ts';

/** More names than share a run in any profile that was ever seen; further ones are passed over. */
const mostShared = 4096;

/** Tells which of the names that a run calls to mind stand around it. */
export class CloserLook {
  private readonly names: Names;
  private readonly seeds: SeedNet;
  private readonly places = new Int32Array(mostShared);

  constructor(names: Names, seeds: SeedNet) {
    this.names = names;
    this.seeds = seeds;
  }

  /** Names that stand among letters around a run of four that begins at a place. */
  inside(key: number, classes: Uint8Array, count: number, at: number, found: Set<number>): void {
    const { names, places } = this;
    const text = { classes, from: 1, to: count };
    const fitting = this.seeds.collect(key, maskOf(classes, 1, at), maskOf(classes, at + runLength, count), places);
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
