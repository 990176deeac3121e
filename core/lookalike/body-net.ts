import { classCount } from './letter-classes.ts';
import { runKey } from './run-seeds.ts';

/** Whether a host may hold a body's name (`académie`, `rectorat`) beside a town; most that hold a town's do not. */
export interface BodyNet {
  /** Asks of letter classes from a place up to another. */
  readonly mayHold: (classes: Uint8Array, from: number, to: number) => boolean;
}

/** Runs of three letters of the longer names (an edit leaves one of them), and the shorter names whole. */
export function bodyNet(names: readonly Uint8Array[]): BodyNet {
  const twos = new Uint8Array(classCount ** 2);
  const threes = new Uint8Array(classCount ** 3);
  for (const name of names) {
    if (name.length === 2) twos[runKey(name, 0, 2)] = 1;
    for (let at = 0; at + 3 <= name.length; at++) threes[runKey(name, at, 3)] = 1;
  }
  return {
    mayHold: (classes, from, to) => {
      let key = 0;
      for (let at = from; at < to; at++) {
        key = ((key << 5) | (classes[at] ?? 0)) & (threes.length - 1);
        if (at > from && twos[key & (twos.length - 1)] === 1) return true;
        if (at > from + 1 && threes[key] === 1) return true;
      }
      return false;
    },
  };
}
