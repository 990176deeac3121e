import { keyOfRun } from './gram-net.ts';

/** Whether a host may hold a body's name (`académie`, `rectorat`) beside a town; most that hold a town's do not. */
export interface BodyNet {
  readonly mayHold: (letters: Uint8Array, count: number) => boolean;
}

/** Runs of three letters of the longer names (an edit leaves one of them), and the shorter names whole. */
export function bodyNet(names: readonly Uint8Array[]): BodyNet {
  const threes = new Set<number>();
  const twos = new Set<number>();
  for (const name of names) {
    if (name.length === 2) twos.add(keyOfRun(name, 0, 2));
    for (let i = 0; i + 3 <= name.length; i++) threes.add(keyOfRun(name, i, 3));
  }
  return {
    mayHold: (letters, count) => {
      for (let i = 1; i < count; i++) {
        if (twos.has(keyOfRun(letters, i - 1, 2))) return true;
        if (i > 1 && threes.has(keyOfRun(letters, i - 2, 3))) return true;
      }
      return false;
    },
  };
}
