import { classCount } from './letter-classes.ts';

/** A name as bit masks: for each letter class the positions that hold it. */
export interface BitName {
  readonly masks: Int32Array;
  /** Letters; at most 31, the word's width less one. */
  readonly length: number;
  /** Most single-letter edits that are let through; a swap counts two. */
  readonly edits: number;
}

const widest = 31;

/** Compiles letter classes; a longer name is told by its first 31 letters. */
export function bitName(classes: Uint8Array, edits: number): BitName {
  const length = Math.min(classes.length, widest);
  const masks = new Int32Array(classCount);
  for (let i = 0; i < length; i++) masks[classes[i] ?? 0] = (masks[classes[i] ?? 0] ?? 0) | (1 << i);
  return { masks, length, edits };
}

/** Whether the name stands anywhere in a text within its edits: Myers' bit-parallel search, a few operations a letter. */
export function standsIn({ masks, length, edits }: BitName, text: Uint8Array, end: number): boolean {
  const top = 1 << (length - 1);
  let more = -1;
  let less = 0;
  let score = length;
  for (let j = 0; j < end; j++) {
    const equal = masks[text[j] ?? 0] ?? 0;
    const vertical = equal | less;
    const horizontal = ((((equal & more) + more) | 0) ^ more) | equal;
    let up = less | ~(horizontal | more);
    let down = more & horizontal;
    if (up & top) score++;
    else if (down & top) score--;
    if (score <= edits) return true;
    up <<= 1;
    down <<= 1;
    more = down | ~(vertical | up);
    less = up & vertical;
  }
  return false;
}
