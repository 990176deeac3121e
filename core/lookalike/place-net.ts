import { keyOfRun } from './gram-net.ts';

/** Longest name that is looked for so. */
export const longestName = 13;
/** Longest label that can be two edits from it. */
export const longestPlaced = 15;

/** Two-letter runs of names of seven letters and more at about their place in a label: what two edits leave of them. */
export interface PlaceNet {
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
  /** How many runs of a name must be seen in one label. */
  readonly needed: Uint8Array;
}

/** The key of two letter classes that end at a place in their label. */
export function placeKey(first: number, second: number, place: number): number {
  return (((first << 5) | second) << 4) | place;
}

/** Compiles names given as letter classes by number. */
export function placeNet(names: ReadonlyMap<number, Uint8Array>, count: number): PlaceNet {
  const lists: (number[] | undefined)[] = Array.from({ length: 32 * 32 * 16 });
  const needed = new Uint8Array(count);
  for (const [number, classes] of names) {
    // Two edits spoil four runs of two letters, a swap one more.
    needed[number] = classes.length - 5;
    for (let i = 1; i < classes.length; i++) {
      for (let place = Math.max(1, i - 2); place <= i + 2 && place < longestPlaced; place++) {
        const list = (lists[(keyOfRun(classes, i - 1, 2) << 4) | place] ??= []);
        if (list.at(-1) !== number) list.push(number);
      }
    }
  }
  const starts = new Uint32Array(lists.length + 1);
  for (const [key, list] of lists.entries()) starts[key + 1] = (starts[key] ?? 0) + (list?.length ?? 0);
  return { starts, needed, numbers: Uint32Array.from(lists.flatMap((list) => list ?? [])) };
}
