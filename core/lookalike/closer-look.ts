import { bitCount } from './bit-count.ts';
import { isFrame, mostLonger } from './label-seeds.ts';
import type { Names } from './names.ts';
import { ReadOn } from './read-on.ts';
import { longestHost } from './reading.ts';
import { runLength } from './run-seeds.ts';
import { type SeedNet, seedSize } from './seed-net.ts';

/** Letters that two slips bring into a label and the name does not have: of `rn` for `m` two. */
const mostForeign = 3;

/** Tells which of the names that a run calls to mind stand around it. */
export class CloserLook {
  private readonly names: Names;
  private readonly readOn: ReadOn;
  private readonly classes: Uint8Array;
  private to = 0;
  private isSurveyed = false;
  /** Letter classes left of each place, and from it on, a bit each. */
  private readonly left = new Int32Array(longestHost + 2);
  private readonly right = new Int32Array(longestHost + 2);

  /** @param classes where a host's letter classes are written, with a 0 before and behind them */
  constructor(names: Names, classes: Uint8Array) {
    this.names = names;
    this.classes = classes;
    this.readOn = new ReadOn(names.classes, classes);
  }

  /** Turns to a host, whose letter classes stand before a place. */
  begin(to: number): void {
    this.to = to;
    this.isSurveyed = false;
  }

  /** Adds the names that stand among the host's letters, around a run of four that begins at a place. */
  inside(net: SeedNet, key: number, at: number, found: number[]): void {
    if (!this.isSurveyed) this.survey();
    const { readOn, to } = this;
    const { inside } = this.names;
    const { seeds, starts } = net;
    const notLeft = ~(this.left[at] ?? 0);
    const notRight = ~(this.right[at + runLength] ?? 0);
    const rank = net.rank(key);
    const end = starts[rank + 1] ?? 0;
    for (let seed = starts[rank] ?? 0; seed < end; seed += seedSize) {
      const place = seeds[seed + 2] ?? 0;
      const missing = bitCount((seeds[seed] ?? 0) & notLeft) + bitCount((seeds[seed + 1] ?? 0) & notRight);
      if (missing > (place & 3)) continue;
      const number = numberOf(place);
      if (readOn.stands(number, atOf(place), 1, to, at + 1, false, inside[number] ?? 0)) add(found, number);
    }
  }

  /** Adds the names that fill the label from one place up to another, in which three letters begin at a third. */
  filling(net: SeedNet, key: number, from: number, to: number, at: number, suffix: string, found: number[]): void {
    if (!this.isSurveyed) this.survey();
    const { readOn } = this;
    const { lengths, masks, suffixes, inside, own, whole } = this.names;
    const { seeds, starts } = net;
    // The letters of a frame do not stand side by side: nothing counts as standing left of it, all as right.
    const framed = isFrame(key);
    const notLeft = ~(this.left[at] ?? 0);
    const notRight = ~(this.right[framed ? at : at + 3] ?? 0);
    const inLabel = this.maskOf(from, to);
    const rank = net.rank(key);
    const end = starts[rank + 1] ?? 0;
    for (let seed = starts[rank] ?? 0; seed < end; seed += seedSize) {
      const place = seeds[seed + 2] ?? 0;
      const number = numberOf(place);
      const length = lengths[number] ?? 0;
      if (Math.abs(length - to + from) > mostLonger) continue;
      if (bitCount(inLabel & ~(masks[number] ?? 0)) > mostForeign) continue;
      const missing = bitCount((seeds[seed] ?? 0) & notLeft) + bitCount((seeds[seed + 1] ?? 0) & notRight);
      if (missing > (place & 3)) continue;
      const isOwn = suffix === suffixes[number];
      const budget = (isOwn ? own : whole)[number] ?? 0;
      // What runs alone bring up was looked at already.
      if (
        budget > (inside[number] ?? 0) &&
        readOn.stands(number, atOf(place), from, to, framed ? at : at + 1, true, budget)
      )
        add(found, number);
    }
  }

  /** Works out once which letters stand left and right of each place. */
  private survey(): void {
    const { classes, left, right, to } = this;
    this.isSurveyed = true;
    let mask = 0;
    for (let at = 1; at < to; at++) {
      left[at] = mask;
      mask |= 1 << (classes[at] ?? 0);
    }
    mask = 0;
    right[to] = 0;
    for (let at = to - 1; at > 0; at--) {
      mask |= 1 << (classes[at] ?? 0);
      right[at] = mask;
    }
  }

  private maskOf(from: number, to: number): number {
    let mask = 0;
    for (let at = from; at < to; at++) mask |= 1 << (this.classes[at] ?? 0);
    return mask;
  }
}

function numberOf(place: number): number {
  return place >>> 8;
}

function atOf(place: number): number {
  return (place >>> 2) & 63;
}

/** Adds a number to a short list that does not have it. */
export function add(found: number[], number: number): void {
  if (!found.includes(number)) found.push(number);
}
